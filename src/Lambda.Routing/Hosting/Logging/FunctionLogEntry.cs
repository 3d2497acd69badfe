using System.ComponentModel;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// What a function logs, on its way into the same log as the host's own entries, with the request, trace and tenant of the invocation that
/// logs it. For generated code, which stands between this and the logging abstractions that the function's project has.
/// </summary>
/// <param name="level">How severe, from 0 for a trace to 5 for what is critical.</param>
/// <param name="category">Who logs.</param>
/// <param name="message">The message with its values in place.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FunctionLogEntry(int level, string category, string message)
{
    private List<object>? _scopes;

    /// <summary>The event's number; 0 for none.</summary>
    public int EventId { get; init; }

    /// <summary>The event's name.</summary>
    public string? EventName { get; init; }

    /// <summary>The failure that is logged.</summary>
    public Exception? Exception { get; init; }

    /// <summary>What the message was made of: pairs of a name and a value, of which <c>{OriginalFormat}</c> names the template.</summary>
    public object? State { get; init; }

    internal string Category => category;

    internal IReadOnlyList<object> Scopes => _scopes ?? [];

    /// <summary>Whether entries of a level are written, so that none is made that is not.</summary>
    /// <param name="level">How severe, from 0 to 5; anything else is never written.</param>
    public static bool IsEnabled(int level) =>
        level is >= (int)HostLogLevel.Trace and <= (int)HostLogLevel.Fatal && CurrentInvocation.Log.IsEnabled((HostLogLevel)level);

    /// <summary>Adds what surrounds the entry, from the outermost on.</summary>
    /// <param name="scope">Pairs of names and values, or anything that says what it is as text.</param>
    public void AddScope(object? scope)
    {
        if (scope is not null)
        {
            (_scopes ??= []).Add(scope);
        }
    }

    /// <summary>Writes the entry.</summary>
    public void Write() => CurrentInvocation.Log.Write(
        CurrentInvocation.Value?.Context,
        (HostLogLevel)level,
        message,
        Exception is null ? null : ErrorReport.Of(Exception),
        new FunctionLogMembers(this));
}
