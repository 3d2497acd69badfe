using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code pairs the records of a list with their payloads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PayloadLists
{
    /// <summary>
    /// Reads each record's payload. A record that does not deserialise is failed and left out, and so is what follows it in its order:
    /// the batch runner fails the rest of a failed record's group.
    /// </summary>
    /// <param name="records">The records.</param>
    /// <param name="read">Reads one record's payload.</param>
    /// <param name="unreadable">Where the failures go.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TRecord">The type of one record.</typeparam>
    /// <typeparam name="TPayload">The payload's type.</typeparam>
    public static List<(TRecord Record, TPayload Payload)> Read<TEvent, TRecord, TPayload>(
        List<TRecord> records, Func<TRecord, TPayload> read, BatchFailures unreadable)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        ArgumentNullException.ThrowIfNull(read);
        var pairs = new PayloadPairs<TEvent, TRecord, TPayload>(records, unreadable);
        foreach (TRecord record in pairs.Remaining())
        {
            try
            {
                pairs.Add(record, read(record));
            }
#pragma warning disable CA1031 // A user's converter may throw anything: it is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                pairs.Fail(record, exception);
            }
        }
        return pairs.All;
    }

    /// <summary>The same for payloads that are checked when they have been read.</summary>
    /// <inheritdoc cref="Read"/>
    public static async Task<List<(TRecord Record, TPayload Payload)>> ReadAsync<TEvent, TRecord, TPayload>(
        List<TRecord> records, Func<TRecord, ValueTask<TPayload>> read, BatchFailures unreadable)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        ArgumentNullException.ThrowIfNull(read);
        var pairs = new PayloadPairs<TEvent, TRecord, TPayload>(records, unreadable);
        foreach (TRecord record in pairs.Remaining())
        {
            try
            {
                pairs.Add(record, await read(record).ConfigureAwait(false));
            }
#pragma warning disable CA1031 // A user's rule may throw anything: it is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                pairs.Fail(record, exception);
            }
        }
        return pairs.All;
    }
}
