using System.ComponentModel;
using System.Runtime.ExceptionServices;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// Finds the events or records that a method takes inside the payload of another service's record, and calls the method for each.
/// Whatever fails is the outer record's failure.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnvelopedRecords
{
    private const int MaxEnvelopes = 2;

    /// <summary>Opens a record's payload, and the one envelope that may be in it.</summary>
    /// <typeparam name="TInner">What is wanted.</typeparam>
    /// <typeparam name="TEnveloped">Where it may be.</typeparam>
    /// <param name="payload">The outer record's payload.</param>
    /// <returns>What was wanted; nothing where the innermost document is done without a call.</returns>
    /// <exception cref="PayloadException">The payload holds something else, does not read, or holds it deeper inside.</exception>
    /// <exception cref="EventReadException">An envelope does not read.</exception>
    public static IReadOnlyList<TInner> Open<TInner, TEnveloped>(Payload payload) where TEnveloped : struct, IEnveloped<TInner>
    {
        for (int envelopes = 1; ; envelopes++)
        {
            ReadOnlyMemory<byte> utf8 = payload.GetBytes();
            if (TEnveloped.MaxInflatedBytes > 0)
            {
                utf8 = Inflate(utf8, TEnveloped.MaxInflatedBytes, TEnveloped.Wanted);
            }
            int document = TEnveloped.Find(utf8.Span);
            if (document < 0)
            {
                throw new PayloadException(TEnveloped.Wanted, "", "the payload is no document that holds one, and no envelope around one");
            }
            if (TEnveloped.Read(document, utf8) is { } found)
            {
                return found;
            }
            if (envelopes == MaxEnvelopes)
            {
                throw EnvelopedPayload.TooDeep(TEnveloped.Wanted);
            }
            payload = TEnveloped.Open(document, utf8);
        }
    }

    /// <summary>
    /// Calls a method for each of what a record holds. Where records have an order, the first failure ends it; elsewhere the others
    /// run, and then the record fails.
    /// </summary>
    /// <typeparam name="TEvent">The outer event.</typeparam>
    /// <typeparam name="TRecord">The outer record.</typeparam>
    /// <typeparam name="TInner">What the method takes.</typeparam>
    /// <param name="record">The outer record.</param>
    /// <param name="inner">What it holds.</param>
    /// <param name="invocation">The invocation.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="AggregateException">Several calls failed.</exception>
    public static async ValueTask RunAsync<TEvent, TRecord, TInner>(TRecord record, IReadOnlyList<TInner> inner, Invocation invocation, Func<TInner, ValueTask> call)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(call);
        List<Exception>? failures = null;
        foreach (TInner one in inner)
        {
            try
            {
                RequireTime(invocation);
                await call(one).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a handler throws is the record's failure.
            catch (Exception exception) when (inner.Count > 1)
#pragma warning restore CA1031
            {
                (failures ??= []).Add(exception);
                if (TEvent.Contract == BatchContract.Checkpoint || TEvent.GetOrderingKey(record) is not null)
                {
                    break;
                }
            }
        }
        if (failures is not null)
        {
            Throw(failures, inner.Count);
        }
    }

    /// <summary>Calls a method for each of what a record holds, and makes one result of theirs.</summary>
    /// <typeparam name="TEvent">The outer event.</typeparam>
    /// <typeparam name="TRecord">The outer record.</typeparam>
    /// <typeparam name="TResult">The outer record's result.</typeparam>
    /// <typeparam name="TInner">What the method takes.</typeparam>
    /// <param name="inner">What the outer record holds.</param>
    /// <param name="invocation">The invocation.</param>
    /// <param name="call">The call.</param>
    public static async ValueTask<TResult> RunResultsAsync<TEvent, TRecord, TResult, TInner>(IReadOnlyList<TInner> inner, Invocation invocation, Func<TInner, ValueTask<TResult>> call)
        where TEvent : IResultBatchEvent<TEvent, TRecord, TResult>
        where TRecord : class, IReadable<TRecord>
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(call);
        var results = new List<TResult>(inner.Count);
        foreach (TInner one in inner)
        {
            RequireTime(invocation);
            results.Add(await call(one).ConfigureAwait(false));
        }
        return TEvent.Combine(results);
    }

    // One failure stays what it is: its type may say what becomes of the record.
    private static void Throw(List<Exception> failures, int total)
    {
        if (failures.Count == 1)
        {
            ExceptionDispatchInfo.Throw(failures[0]);
        }
        throw new AggregateException($"{failures.Count} of the {total} that the record holds failed.", failures);
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> payload, int limit, string wanted)
    {
        if (!GzipBytes.IsGzip(payload.Span))
        {
            return payload;
        }
        ReadOnlyMemory<byte> inflated = GzipBytes.Inflate(payload, limit, out string? problem);
        return problem is null ? inflated : throw new PayloadException(wanted, "", problem);
    }

    private static void RequireTime(Invocation invocation)
    {
        if (invocation.IsOutOfTime)
        {
            throw new TimeoutException("What the record holds was not started because the invocation's deadline was too near.");
        }
    }
}
