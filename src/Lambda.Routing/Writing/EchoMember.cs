using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Writing;

/// <summary>Where a member of an object stands in its JSON.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Whole">From the name's opening quote to the value's last byte.</param>
/// <param name="Value">The value alone.</param>
internal sealed record EchoMember(string Name, Range Whole, Range Value)
{
    /// <summary>The members of an object, in order: all of them, or those of one name.</summary>
    /// <exception cref="EventReadException">The JSON is no object.</exception>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public static List<EchoMember> Find(ReadOnlySpan<byte> json, string? name = null)
    {
        Utf8JsonReader reader = Open(json);
        List<EchoMember> members = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int start = (int)reader.TokenStartIndex;
            string? found = name is null ? NameAt(ref reader) : reader.ValueTextEquals(name) ? name : null;
            reader.Read();
            int value = (int)reader.TokenStartIndex;
            reader.Skip();
            if (found is not null)
            {
                members.Add(new EchoMember(found, start..(int)reader.BytesConsumed, value..(int)reader.BytesConsumed));
            }
        }
        // Throws when something follows: the parser takes one value.
        reader.Read();
        return members;
    }

    /// <summary>Whether an object has no members.</summary>
    public static bool IsEmpty(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = Open(json);
        return reader.Read() && reader.TokenType == JsonTokenType.EndObject;
    }

    private static Utf8JsonReader Open(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, EventReader.Options);
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject ? reader : throw EventReadException.At(json, reader.TokenStartIndex, "expected an object");
    }

    private static string NameAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException();
        }
    }
}
