namespace Lambda.Routing.Hosting.Reporting;

/// <summary>A failure of the host's own, which Lambda knows as <c>Runtime.</c> and a reason.</summary>
/// <param name="reason">The reason, in letters: <c>InvalidDeadline</c>.</param>
/// <param name="message">What and where, never a header's value.</param>
internal sealed class HostFailureException(string reason, string message) : Exception(message)
{
    public string Reason { get; } = reason;
}
