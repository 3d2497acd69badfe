using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.DynamoDb;

/// <summary>Translates attribute values to the JSON that a user's type is read from: numbers with all their digits, binary as base64, sets as arrays.</summary>
internal static class PlainJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The item's JSON; none for an item without attributes, which an event leaves out.</summary>
    /// <exception cref="PayloadException">A value has no kind, or a number is none.</exception>
    public static Payload Of(IReadOnlyDictionary<string, AttributeValue> item)
    {
        if (item.Count == 0)
        {
            return default;
        }
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, s_options))
        {
            WriteMap(writer, item);
        }
        return Payload.FromJson(output.WrittenMemory);
    }

    private static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, AttributeValue> map)
    {
        writer.WriteStartObject();
        foreach ((string name, AttributeValue value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AttributeValue value)
    {
        switch (value)
        {
            case { String: { } text }:
                writer.WriteStringValue(text);
                break;
            case { Number: { } number }:
                WriteNumber(writer, number);
                break;
            case { Binary: { } bytes }:
                writer.WriteBase64StringValue(bytes.Span);
                break;
            case { Boolean: { } flag }:
                writer.WriteBooleanValue(flag);
                break;
            case { Map: { } map }:
                WriteMap(writer, map);
                break;
            case { List: { } list }:
                WriteArray(writer, list, Write);
                break;
            case { StringSet: { } texts }:
                WriteArray(writer, texts, static (writer, text) => writer.WriteStringValue(text));
                break;
            case { NumberSet: { } numbers }:
                WriteArray(writer, numbers, WriteNumber);
                break;
            case { BinarySet: { } all }:
                WriteArray(writer, all, static (writer, bytes) => writer.WriteBase64StringValue(bytes.Span));
                break;
            case { Null: true }:
                writer.WriteNullValue();
                break;
            default:
                throw Error("a value of a kind that is not documented");
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray();
        foreach (T item in items)
        {
            write(writer, item);
        }
        writer.WriteEndArray();
    }

    // Digits as they are: a .NET number would drop some.
    private static void WriteNumber(Utf8JsonWriter writer, string number)
    {
        if (!number.AsSpan().StartsWith('-') && !(number.Length > 0 && char.IsAsciiDigit(number[0])))
        {
            throw Error(NoNumber);
        }
        try
        {
            writer.WriteRawValue(number);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw Error(NoNumber);
        }
    }

    private const string NoNumber = "a number that is not written as one";

    private static PayloadException Error(string problem) => new(nameof(AttributeValue), "", problem);
}
