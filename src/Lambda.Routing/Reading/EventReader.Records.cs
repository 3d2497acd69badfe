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
        BeginArray();
        RecordScope scope = _records ??= new RecordScope(collects: false);
        scope.ArrayStart = _json.TokenStartIndex;
        TRecord[] records = [];
        int count = 0;
        for (int index = 0; NextElement(); index++)
        {
            scope.Enter(index, (int)_json.TokenStartIndex, _json.CurrentDepth);
            if (ReadRecord<TEvent, TRecord>(scope) is { } record)
            {
                ArrayGrowth.Add(ref records, ref count, record);
            }
        }
        scope.Leave();
        return ArrayGrowth.Trim(records, count);
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
        JsonText first = scope.Index == 0 ? value : scope.First(name, Document);
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
            ReadOnlySpan<byte> record = Document[scope.Start..(int)_json.BytesConsumed];
            scope.Add(new UnreadableRecord(scope.Index, JsonScan.TryFind(record, TEvent.IdentifierPath), error));
            return null;
        }
    }
}
