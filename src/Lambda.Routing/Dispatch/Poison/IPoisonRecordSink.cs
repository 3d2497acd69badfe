namespace Lambda.Routing;

/// <summary>
/// Where records go that a route gives up: those that failed with one of its <c>NonRetryable</c> exceptions, or for the last of its
/// <c>MaxReceives</c> times. Register one in the function's startup: a dead-letter queue of your own, a table, a bucket. Each record has a
/// scope of its own. A function whose routes give records up does not start without one.
/// </summary>
public interface IPoisonRecordSink
{
    /// <summary>
    /// Keeps a record. When this has returned, the record is done; when it throws, the record is a failure like any other. A record that
    /// comes again all the same, because the rest of its batch had to, is handed over again.
    /// </summary>
    /// <param name="record">The record, and why it was given up.</param>
    /// <param name="cancellationToken">Cancelled shortly before the invocation's deadline.</param>
    ValueTask TakeAsync(PoisonRecord record, CancellationToken cancellationToken);
}
