namespace Lambda.Routing.Dispatch;

/// <summary>Reports what an answer does not show: AWS counts the invocation of a partial failure as a success.</summary>
internal static class BatchLog
{
    /// <summary>A record has failed.</summary>
    public static void Failed(Batch batch, int position, int route, Exception exception)
    {
        if (batch.Invocation.Log is { } log)
        {
            string method = route < 0 ? "no method" : batch.NameOf(route);
            log.Error($"{method}: {batch.Source} record {batch.IdentifierOf(position) ?? "without an identifier"} failed.", exception);
        }
    }

    /// <summary>Records were left out because the routes say so.</summary>
    public static void Skipped(Batch batch, RecordStates states)
    {
        if (states.CountOf(RecordState.Skipped) is > 0 and int skipped)
        {
            batch.Invocation.Log?.Warning($"{skipped} of {states.Count} {batch.Source} records were skipped: no route takes them.");
        }
    }
}
