using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The records that a time window's method gets: those before the first that failed.</summary>
internal sealed class WindowRecords<TEvent, TRecord>(Invocation invocation, string source, string route, List<TRecord> records)
    where TEvent : TimeWindowEvent, IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
{
    public List<TRecord> All { get; private set; } = records;

    /// <summary>The record that they end before.</summary>
    public (string? Identifier, Exception Error)? Failure { get; private set; }

    /// <summary>The records with their payloads, up to the first whose payload does not read; <see cref="All"/> ends there too.</summary>
    public IReadOnlyList<(TRecord Record, TPayload Payload)> ReadPayloads<TPayload>(Func<TRecord, TPayload> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var pairs = new List<(TRecord Record, TPayload Payload)>(All.Count);
        foreach (TRecord record in All)
        {
            try
            {
                pairs.Add((record, read(record)));
            }
#pragma warning disable CA1031 // A user's converter may throw anything: it is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                CutBefore(record, pairs, exception);
                break;
            }
        }
        return pairs;
    }

    /// <summary>The same for payloads that are checked when they have been read.</summary>
    public async Task<IReadOnlyList<(TRecord Record, TPayload Payload)>> ReadPayloadsAsync<TPayload>(Func<TRecord, ValueTask<TPayload>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var pairs = new List<(TRecord Record, TPayload Payload)>(All.Count);
        foreach (TRecord record in All)
        {
            try
            {
                pairs.Add((record, await read(record).ConfigureAwait(false)));
            }
#pragma warning disable CA1031 // A user's rule may throw anything: it is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                CutBefore(record, pairs, exception);
                break;
            }
        }
        return pairs;
    }

    /// <summary>The records, and what has been read of them, end before this one.</summary>
    private void CutBefore<TPayload>(TRecord record, List<(TRecord Record, TPayload Payload)> pairs, Exception error)
    {
        Cut(StartOf(pairs.Count), TEvent.GetIdentifier(record), error);
        pairs.RemoveRange(All.Count, pairs.Count - All.Count);
    }

    /// <summary>The records end before this one.</summary>
    public void Cut(int position, string? identifier, Exception error)
    {
        All = All[..position];
        Failure = (identifier, error);
        invocation.Log?.Error($"{route}: {source} record {identifier ?? "without an identifier"} failed.", error);
    }

    /// <summary>Where the record of the stream begins that this one came in: AWS delivers all of it again.</summary>
    private int StartOf(int position)
    {
        string? identifier = TEvent.GetIdentifier(All[position]);
        while (position > 0 && identifier is not null && TEvent.GetIdentifier(All[position - 1]) == identifier)
        {
            position--;
        }
        return position;
    }
}
