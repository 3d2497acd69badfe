using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>
/// A batch whose failed records a service of the function's may put off, by a call to the source: how long they stay away before they are delivered again.
/// Routes ask for it with the option that carries <see cref="DefersFailuresAttribute"/>; the service is then registered in the function's startup.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
/// <typeparam name="TService">What decides.</typeparam>
public interface IDeferrableEvent<TSelf, TRecord, TService> : IBatchEvent<TSelf, TRecord>
    where TSelf : IDeferrableEvent<TSelf, TRecord, TService>
    where TRecord : class, IReadable<TRecord>
    where TService : class
{
    /// <summary>Hands records to the service, before the answer leaves. What it throws is logged, and changes nothing about the records.</summary>
    /// <param name="service">The service.</param>
    /// <param name="failed">The records that failed of themselves in the methods that ask for it, in the batch's order; at least one.</param>
    /// <param name="cancellationToken">Cancelled shortly before the invocation's deadline.</param>
    static abstract ValueTask DeferAsync(TService service, IReadOnlyList<FailedRecord<TRecord>> failed, CancellationToken cancellationToken);
}

/// <summary>A record that failed.</summary>
/// <typeparam name="TRecord">The type of the record.</typeparam>
/// <param name="Record">The record.</param>
/// <param name="Route">The id of the method that it failed in: <c>OrderDesk.Take</c>.</param>
/// <param name="Exception">The failure.</param>
public sealed record FailedRecord<TRecord>(TRecord Record, string Route, Exception Exception) where TRecord : class;
