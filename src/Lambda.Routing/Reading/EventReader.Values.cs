using System.Text.Json;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>Reads a value of a type that reads itself.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public T Read<T>() where T : IReadable<T> => T.Read(ref this);

    /// <summary>Reads a value in a way of its own.</summary>
    /// <typeparam name="T">The .NET type.</typeparam>
    /// <typeparam name="TReader">What reads it.</typeparam>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public T ReadWith<T, TReader>() where TReader : IValueReader<T> => TReader.Read(ref this);

    /// <summary>Reads any value into an element of its own, independent of the event's bytes.</summary>
    public JsonElement ReadJsonElement() => JsonElement.ParseValue(ref _json);

    /// <summary>Reads any value as the user's data; a missing one for JSON <c>null</c>.</summary>
    public Payload ReadPayload() => IsNull ? default : Payload.FromJson(ReadRaw());

    /// <summary>Reads any value as its UTF-8: a slice of the event.</summary>
    public ReadOnlyMemory<byte> ReadRaw()
    {
        int start = (int)_json.TokenStartIndex;
        _json.Skip();
        return _buffer.AsMemory(_origin + start, (int)_json.BytesConsumed - start);
    }

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The elements' .NET type.</typeparam>
    /// <typeparam name="TReader">What reads one.</typeparam>
    /// <exception cref="EventReadException">The value or an element is something else.</exception>
    public IReadOnlyList<T> ReadList<T, TReader>() where TReader : IValueReader<T>
    {
        BeginArray();
        T[] items = [];
        int count = 0;
        while (NextElement())
        {
            ArrayGrowth.Add(ref items, ref count, TReader.Read(ref this));
        }
        return ArrayGrowth.Trim(items, count);
    }

    /// <summary>Reads an object whose names are data. Members that are JSON <c>null</c> count as absent, the last of several with one name counts.</summary>
    /// <typeparam name="T">The values' .NET type.</typeparam>
    /// <typeparam name="TReader">What reads one.</typeparam>
    /// <exception cref="EventReadException">The value or a member's value is something else.</exception>
    public IReadOnlyDictionary<string, T> ReadMap<T, TReader>() where TReader : IValueReader<T>
    {
        BeginObject();
        ValueMap<T>? map = null;
        while (NextMember())
        {
            if (!IsNull)
            {
                JsonText name = NameText();
                (map ??= new ValueMap<T>()).Add(name, TReader.Read(ref this));
            }
        }
        return map ?? ValueMap<T>.Empty;
    }

    /// <summary>Reads an object whose names are data and whose values are strings. It is checked now, and taken apart when it is first asked for something.</summary>
    /// <exception cref="EventReadException">The value or a member's value is something else.</exception>
    public IReadOnlyDictionary<string, string> ReadTextMap()
    {
        BeginObject();
        int start = (int)_json.TokenStartIndex;
        bool isEmpty = true;
        while (NextMember())
        {
            isEmpty &= ReadText().IsNull;
        }
        return isEmpty ? TextMap.Empty : new TextMapSlice(_buffer, _origin + start, (int)_json.BytesConsumed - start);
    }

    /// <summary>Takes a map of strings apart that has been checked before.</summary>
    internal static TextMap OpenTextMap(ReadOnlyMemory<byte> json)
    {
        EventReader reader = new(json);
        reader._json.Read();
        TextMap map = new();
        while (reader.NextMember())
        {
            if (!reader.IsNull)
            {
                map.Add(reader.NameText(), reader.ReadText());
            }
        }
        return map;
    }

    private readonly JsonText NameText() => _nameIsEscaped
        ? System.Text.Encoding.UTF8.GetString(_name)
        : JsonText.FromSlice(_buffer, _origin + _nameStart, _name.Length, isEscaped: false);
}
