using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>Hands records that their routes give up to the sink.</summary>
/// <param name="use">Calls the sink, within a scope.</param>
/// <param name="rules">When a route gives a record up, by the routes' numbers; <see langword="null"/> for never.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PoisonRecords(Func<Func<IPoisonRecordSink, ValueTask>, ValueTask> use, params PoisonRule?[] rules) : PoisonPolicy
{
    internal override async ValueTask<Exception?> TakeAsync(Batch batch, int position, int route, Exception exception)
    {
        try
        {
            // What fails when there is no time left says nothing about its record, and a sink could not take it in time.
            if (batch.Invocation.IsAbandoned || batch.Invocation.IsCancelled || rules[route]?.IsMet(exception, batch.ReceiveCountOf(position)) != true)
            {
                return exception;
            }
            PoisonRecord record = Describe(batch, position, route, exception);
            await use(sink => sink.TakeAsync(record, batch.Invocation.CancellationToken)).ConfigureAwait(false);
            return null;
        }
#pragma warning disable CA1031 // Whatever a sink throws leaves the record a failure, for the reason that it had before.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return new AggregateException("The record failed, and the sink for poison records did not take it.", exception, failure);
        }
    }

    private static PoisonRecord Describe(Batch batch, int position, int route, Exception exception) => new()
    {
        Route = batch.NameOf(route),
        Source = batch.Source,
        SourceArn = batch.SourceArnOf(position),
        Identifier = batch.IdentifierOf(position),
        ReceiveCount = batch.ReceiveCountOf(position),
        Exception = exception,
        Record = batch.RecordAt(position),
        Json = batch.JsonOf(position).ToArray(),
    };
}
