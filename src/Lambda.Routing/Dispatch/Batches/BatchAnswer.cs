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
        FailureReports leastOfAll = FailureReports.Always;
        for (int route = 0; route < batch.RouteCount; route++)
        {
            leastOfAll = Least(leastOfAll, reported.ReportsFailures(route));
        }
        FailureReports least = FailureReports.Always;
        for (int position = 0; position < states.Count && least > leastOfAll; position++)
        {
            if (states.IsFailed(position))
            {
                int route = RouteOf(batch, states, position);
                least = Least(least, route < 0 ? leastOfAll : reported.ReportsFailures(route));
            }
        }
        return least;
    }

    /// <summary>The route that a failed record belongs to; -1 for none. For one that was left unprocessed nobody has looked yet.</summary>
    private static int RouteOf(Batch batch, RecordStates states, int position)
    {
        int called = states.RouteOf(position);
        if (called >= 0 || states[position] != RecordState.Unprocessed || batch.UnreadableAt(position) is not null)
        {
            return called;
        }
        try
        {
            return batch.Match(position);
        }
#pragma warning disable CA1031 // A record that a filter cannot look at belongs to no route, whatever the filter throws.
        catch (Exception)
#pragma warning restore CA1031
        {
            return -1;
        }
    }

    private static FailureReports Least(FailureReports one, FailureReports other) => one < other ? one : other;
}
