namespace Lambda.Routing.Hosting.Reporting;

/// <summary>A failure that the host finds itself, with a type that Lambda knows: <c>Runtime.</c> or <c>Function.</c>, and a reason.</summary>
/// <param name="reason">The reason, in letters: <c>InvalidDeadline</c>.</param>
/// <param name="message">What and where, never a header's value.</param>
/// <param name="kind">Whose failure it is.</param>
internal sealed class HostFailureException(string reason, string message, string kind = "Runtime.") : Exception(message)
{
    /// <summary>The error's type as Lambda has it.</summary>
    public string Type { get; } = kind + reason;
}
