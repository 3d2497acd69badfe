using System.ComponentModel;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// What a handler logs through a logger of texts, templates and levels, as AWS's is: into the same log as the host's own entries, with the
/// ids of its invocation. For generated code, which stands between this and the interface of AWS's package.
/// </summary>
/// <param name="invocation">The invocation.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HandlerLog(Invocation invocation)
{
    private readonly Lock _gate = new();
    private StringBuilder? _unfinished;

    private HostLog Log => CurrentInvocation.LogOf(invocation);

    /// <summary>Writes a piece of an entry, which ends with a line's end, with the next entry or with the invocation.</summary>
    /// <param name="text">The piece.</param>
    public void Append(string? text)
    {
        lock (_gate)
        {
            if (_unfinished is null)
            {
                _unfinished = new StringBuilder();
                invocation.Ending += EndIfBegun;
            }
            _unfinished.Append(text);
        }
        if (text is [.., '\n'] || invocation.HasEnded)
        {
            EndIfBegun();
        }
    }

    /// <summary>Ends the entry that was begun, or writes one, of the level that Lambda gives what says none.</summary>
    /// <param name="text">The rest of the entry, or all of it.</param>
    public void AppendLine(string? text)
    {
        string message = Take() + text;
        Log.Write(invocation.Context, HostLogLevel.Info, message);
    }

    /// <summary>Writes an entry.</summary>
    /// <param name="level">The level's name: <c>Information</c>; what is no name of one counts as it.</param>
    /// <param name="message">The message, a template where there are arguments.</param>
    /// <param name="arguments">What stands in the message's places.</param>
    /// <param name="exception">The failure that is logged.</param>
    public void Write(string? level, string? message, object?[]? arguments = null, Exception? exception = null) =>
        Write((int)HostLogLevels.Parse(level), message, arguments, exception);

    /// <summary>Writes an entry.</summary>
    /// <param name="level">How severe, from 0 for a trace to 5 for what is critical; anything else is not written.</param>
    /// <param name="message">The message, a template where there are arguments.</param>
    /// <param name="arguments">What stands in the message's places.</param>
    /// <param name="exception">The failure that is logged.</param>
    public void Write(int level, string? message, object?[]? arguments = null, Exception? exception = null)
    {
        if (level is < (int)HostLogLevel.Trace or > (int)HostLogLevel.Fatal || !Log.IsEnabled((HostLogLevel)level))
        {
            return;
        }
        EndIfBegun();
        ErrorReport? report = exception is null ? null : ErrorReport.Of(exception);
        if (arguments is null or [])
        {
            Log.Write(invocation.Context, (HostLogLevel)level, message, report);
            return;
        }
        var filled = MessageTemplate.Fill(message ?? "", arguments);
        var entry = new FunctionLogEntry(level, "", filled.Text) { State = filled.Values };
        Log.Write(invocation.Context, (HostLogLevel)level, filled.Text, report, new FunctionLogMembers(entry));
    }

    private void EndIfBegun()
    {
        if (Take() is { Length: > 0 } text)
        {
            Log.Write(invocation.Context, HostLogLevel.Info, text.TrimEnd('\n', '\r'));
        }
    }

    private string Take()
    {
        lock (_gate)
        {
            string text = _unfinished?.ToString() ?? "";
            _unfinished?.Clear();
            return text;
        }
    }
}
