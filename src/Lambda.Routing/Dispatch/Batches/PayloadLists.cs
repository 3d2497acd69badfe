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
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(unreadable);
        var pairs = new List<(TRecord, TPayload)>(records.Count);
        HashSet<string>? blocked = null;
        foreach (TRecord record in records)
        {
            string? key = TEvent.GetOrderingKey(record);
            if (blocked is not null && key is not null && blocked.Contains(key))
            {
                continue;
            }
            try
            {
                pairs.Add((record, read(record)));
            }
#pragma warning disable CA1031 // A user's converter may throw anything: it is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                unreadable.And(record, exception);
                if (TEvent.Contract == BatchContract.Checkpoint)
                {
                    // All records are one sequence.
                    break;
                }
                if (key is not null)
                {
                    (blocked ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
                }
            }
        }
        return pairs;
    }
}
