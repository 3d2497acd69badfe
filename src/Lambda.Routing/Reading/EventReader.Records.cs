using System.Text;
using System.Text.Json;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>Reads the records of a batch, each of which may fail alone.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TRecord">Its records.</typeparam>
    /// <exception cref="EventReadException">The value is no array; or, in <see cref="ReadDocument"/>, a record does not read.</exception>
    public IReadOnlyList<TRecord> ReadRecords<TEvent, TRecord>()
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        RecordScope scope = BeginRecords();
        TRecord[] records = [];
        int count = 0;
        ReadArray<TEvent, TRecord>(scope, ref records, ref count);
        return ArrayGrowth.Trim(records, count);
    }

    /// <summary>Reads the records of a batch that is an object of arrays, in the document's order. A member that is JSON <c>null</c> counts as absent.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TRecord">Its records.</typeparam>
    /// <exception cref="EventReadException">The value is no object of arrays; or, in <see cref="ReadDocument"/>, a record does not read.</exception>
    public IReadOnlyList<TRecord> ReadRecordMap<TEvent, TRecord>()
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        BeginObject();
        RecordScope scope = BeginRecords();
        TRecord[] records = [];
        int count = 0;
        while (NextMember())
        {
            if (!IsNull)
            {
                scope.Key = Encoding.UTF8.GetString(Name);
                ReadArray<TEvent, TRecord>(scope, ref records, ref count);
            }
        }
        scope.Key = null;
        return ArrayGrowth.Trim(records, count);
    }

    /// <summary>The name of the member whose array the record stands in; <see langword="null"/> where records are no object of arrays.</summary>
    public readonly string? RecordKey() => _records?.Key;

    /// <summary>What stands in that name before the last of its separators; the whole name where there is none.</summary>
    /// <param name="separator">The separator.</param>
    public readonly string? RecordKeyBefore(string separator)
    {
        ArgumentNullException.ThrowIfNull(separator);
        return RecordKey() is { } key && key.LastIndexOf(separator, StringComparison.Ordinal) is >= 0 and int at ? key[..at] : RecordKey();
    }

    /// <summary>What stands in that name after the last of its separators; <see langword="null"/> where there is none.</summary>
    /// <param name="separator">The separator.</param>
    public readonly string? RecordKeyAfter(string separator)
    {
        ArgumentNullException.ThrowIfNull(separator);
        return RecordKey() is { } key && key.LastIndexOf(separator, StringComparison.Ordinal) is >= 0 and int at ? key[(at + separator.Length)..] : null;
    }

    /// <summary>Insists that a record agrees with the first one on a member that detection looks at. Does nothing outside a batch.</summary>
    /// <param name="name">The member's JSON name.</param>
    /// <param name="value">What this record has there.</param>
    /// <exception cref="EventReadException">It does not agree.</exception>
    public readonly void Agree(string name, JsonText value)
    {
        if (_records is not { IsInside: true } scope || scope.Depth != _json.CurrentDepth)
        {
            return;
        }
        JsonText first = scope.IsFirst ? value : scope.First(name, Document);
        scope.Remember(name, first);
        if (first != value)
        {
            throw MemberError(name, (first.IsNull, value.IsNull) switch
            {
                (true, _) => "the first record of the batch has no such member",
                (_, true) => "missing, but the first record of the batch has it",
                _ => "not what the first record of the batch has",
            });
        }
    }

    private RecordScope BeginRecords()
    {
        RecordScope scope = _records ??= new RecordScope(collects: false);
        scope.Start(_json.TokenStartIndex);
        return scope;
    }

    private void ReadArray<TEvent, TRecord>(RecordScope scope, ref TRecord[] records, ref int count)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        BeginArray();
        for (int position = 0; NextElement(); position++)
        {
            scope.Enter(position, (int)_json.TokenStartIndex, _json.CurrentDepth);
            if (ReadRecord<TEvent, TRecord>(scope) is not { } record)
            {
                continue;
            }
            if (TEvent.OpenRecord(record) is not { } inner)
            {
                if (count == records.Length)
                {
                    ArrayGrowth.Grow(ref records, count, Expected(scope, count));
                }
                records[count++] = record;
                scope.Took((int)_json.BytesConsumed);
                continue;
            }
            foreach (TRecord one in inner)
            {
                ArrayGrowth.Add(ref records, ref count, one);
                scope.Took((int)_json.BytesConsumed);
            }
            scope.Opened(inner.Count);
        }
        scope.Leave();
    }

    /// <summary>How many records there will be, if the others are as long as those so far.</summary>
    private readonly int Expected(RecordScope scope, int count) =>
        (int)Math.Min(_length * (long)(count + 1) / (_json.BytesConsumed - scope.RecordsStart) + 1, int.MaxValue);

    private TRecord? ReadRecord<TEvent, TRecord>(RecordScope scope)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        if (!scope.Collects)
        {
            return TRecord.Read(ref this);
        }
        Utf8JsonReader start = _json;
        try
        {
            return TRecord.Read(ref this);
        }
        catch (EventReadException error)
        {
            _json = start;
            _json.Skip();
            string? value = FindAny(Document[scope.RecordStart..(int)_json.BytesConsumed], TEvent.IdentifierPath);
            scope.Add(new UnreadableRecord(scope.Index, TEvent.ComposeIdentifier(scope.Key, value), error) { Key = scope.Key });
            return null;
        }
    }

    /// <summary>What stands at the first of several paths, with <c>|</c> between, that holds something.</summary>
    private static string? FindAny(ReadOnlySpan<byte> record, string paths)
    {
        foreach (string path in paths.Split('|'))
        {
            if (JsonScan.TryFind(record, path) is { Length: > 0 } value)
            {
                return value;
            }
        }
        return null;
    }
}
