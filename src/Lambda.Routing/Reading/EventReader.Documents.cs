using System.Text.Json;
using System.Text.Unicode;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>Reads a whole document. In a batch, the first record that does not read is the document's error.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="json">The document's UTF-8, which the result may keep slices of.</param>
    /// <exception cref="EventReadException">It is not that, is malformed, or something follows it.</exception>
    public static T ReadDocument<T>(ReadOnlyMemory<byte> json) where T : IReadable<T>
    {
        EventReader reader = new(json);
        return reader.ReadRoot<T>();
    }

    /// <summary>Reads a batch. A record that is well-formed JSON but does not read is left out of the event and reported beside it.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TRecord">Its records.</typeparam>
    /// <param name="json">The document's UTF-8, which the result may keep slices of.</param>
    /// <param name="unreadable">The records that did not read, in order; see <see cref="UnreadableRecord.PositionOf"/> for the others' positions.</param>
    /// <exception cref="EventReadException">The document is not that event, is malformed, or something follows it.</exception>
    public static TEvent ReadBatch<TEvent, TRecord>(ReadOnlyMemory<byte> json, out IReadOnlyList<UnreadableRecord> unreadable)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        EventReader reader = new(json);
        RecordScope scope = new(collects: true);
        reader._records = scope;
        TEvent @event = reader.ReadRoot<TEvent>();
        unreadable = scope.Unreadable;
        return @event;
    }

    /// <summary>Where the records of a batch stand in its bytes: of those that did read, in their order.</summary>
    internal static List<(int Start, int End)> FindRecords<TEvent, TRecord>(ReadOnlyMemory<byte> json)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        EventReader reader = new(json);
        var places = new List<(int Start, int End)>();
        reader._records = new RecordScope(collects: true) { Places = places };
        reader.ReadRoot<TEvent>();
        int skipped = json.Length - reader._length;
        return places.ConvertAll(place => (place.Start + skipped, place.End + skipped));
    }

    /// <summary>Insists that a document is valid UTF-8, which the tokeniser does not check inside strings.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="EventReadException">It is not.</exception>
    public static void RequireUtf8(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw new EventReadException("", "the event is not valid UTF-8", 0);
        }
    }

    private T ReadRoot<T>() where T : IReadable<T>
    {
        RequireUtf8(Document);
        try
        {
            _json.Read();
            T value = T.Read(ref this);
            // Throws when something follows: the parser takes one value.
            _json.Read();
            return value;
        }
        catch (JsonException exception)
        {
            throw Malformed(exception);
        }
    }
}
