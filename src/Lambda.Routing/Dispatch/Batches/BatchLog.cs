using System.Globalization;

namespace Lambda.Routing.Dispatch;

/// <summary>Reports what an answer does not show: AWS counts the invocation of a partial failure as a success.</summary>
internal static class BatchLog
{
    /// <summary>A record has failed: the one entry that says so.</summary>
    public static void Failed(Batch batch, int position, int route, Exception exception) =>
        batch.Invocation.Log?.Error($"{Describe(batch, position, route)} failed.", exception);

    /// <summary>A record has failed for good: the one entry that says so.</summary>
    public static void GivenUp(Batch batch, int position, int route, Exception exception) =>
        batch.Invocation.Log?.Error($"{Describe(batch, position, route)} failed for good. The sink for poison records has taken it.", exception);

    /// <summary>A call was abandoned, which failed its record: the one entry that says so.</summary>
    public static void Overrun(Batch batch, int position, int route) => batch.Invocation.Log?.Error(
        $"{Describe(batch, position, route)} overran: the call had not ended when the deadline came near. It counts as failed, and goes on.", null);

    /// <summary>What is to be said of a batch as a whole, whatever its answer.</summary>
    public static void Ended(Batch batch, RecordStates states)
    {
        if (states.CountOf(RecordState.Skipped) is > 0 and int skipped)
        {
            batch.Invocation.Log?.Warning($"{skipped} of {states.Count} {batch.Source} records were skipped: no route takes them.");
        }
        if (states.CountOf(RecordState.Unprocessed) is > 0 and int unprocessed)
        {
            string reason = states.StopReason is null ? "a record before them in their order failed" : "the deadline was too near";
            batch.Invocation.Log?.Warning($"{unprocessed} of {states.Count} {batch.Source} records{From(batch)} failed unprocessed: {reason}.");
        }
    }

    /// <summary>The answer names what failed.</summary>
    public static void Partial(Batch batch, RecordStates states, int failed) => batch.Invocation.Log?.Warning(
        $"{RouteNames.Failed(batch, states)}: {failed} of {states.Count} {batch.Source} records{From(batch)} failed and are reported as batch item failures.");

    private static string Describe(Batch batch, int position, int route)
    {
        string method = route < 0 ? "no method" : batch.NameOf(route);
        string count = batch.ReceiveCountOf(position) is { } received ? string.Create(CultureInfo.InvariantCulture, $" (receive count {received})") : "";
        return $"{method}: {batch.Source} record {batch.IdentifierOf(position) ?? "without an identifier"}{From(batch, position)}{count}";
    }

    private static string From(Batch batch, int position = -1) => batch.SourceArnOf(position) is { } arn ? " of " + arn : "";
}
