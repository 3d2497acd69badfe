using Lambda.Routing.Declaring;

namespace Lambda.Routing.Dispatch;

/// <summary>Decides what a batch is answered with: a success, the list of what failed, or a failed invocation.</summary>
internal static class BatchAnswer
{
    /// <summary>Writes the answer.</summary>
    /// <exception cref="BatchFailedException">The answer cannot, or must not, say what failed.</exception>
    public static void Write(Batch batch, IReportedBatch reported, RecordStates states)
    {
        int failed = states.CountFailed();
        if (failed == 0)
        {
            if (batch.Contract != BatchContract.AllOrNothing)
            {
                BatchResponse.WriteSuccess(batch.Invocation.Response);
            }
            return;
        }
        if (batch.Contract == BatchContract.AllOrNothing || Reports(batch, reported, states) < (failed == states.Count ? FailureReports.Always : FailureReports.UnlessAllFailed))
        {
            throw Failure(batch, states, failed);
        }
        List<string?> identifiers = Identifiers(batch, states, failed);
        if (identifiers.Exists(string.IsNullOrEmpty))
        {
            throw Failure(batch, states, failed);
        }
        BatchLog.Partial(batch, states, failed);
        BatchResponse.WriteFailures(batch.Invocation.Response, identifiers, reported.IdentifiersAreJson);
    }

    private static BatchFailedException Failure(Batch batch, RecordStates states, int failed)
    {
        Exception? first = states.FirstFailure;
        return new($"{failed} of {states.Count} {batch.Source} records failed ({first?.GetType().Name ?? "unprocessed"} first); the whole batch is delivered again.", first);
    }

    private static List<string?> Identifiers(Batch batch, RecordStates states, int failed)
    {
        var identifiers = new List<string?>(failed);
        for (int position = 0; position < states.Count; position++)
        {
            if (states.IsFailed(position))
            {
                identifiers.Add(batch.IdentifierOf(position));
                if (batch.Contract == BatchContract.Checkpoint)
                {
                    // AWS delivers the first that failed and all after it again.
                    break;
                }
            }
        }
        return identifiers;
    }

    /// <summary>When every route that failed records belong to answers with lists; one that belongs to none belongs to all.</summary>
    private static FailureReports Reports(Batch batch, IReportedBatch reported, RecordStates states)
    {
        FailureReports least = FailureReports.Always;
        bool belongsToAll = false;
        for (int position = 0; position < states.Count; position++)
        {
            if (states.IsFailed(position))
            {
                int route = states.RouteOf(position);
                belongsToAll |= route < 0;
                least = route < 0 ? least : Least(least, reported.ReportsFailures(route));
            }
        }
        for (int route = 0; belongsToAll && route < batch.RouteCount; route++)
        {
            least = Least(least, reported.ReportsFailures(route));
        }
        return least;
    }

    private static FailureReports Least(FailureReports one, FailureReports other) => one < other ? one : other;
}
