using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes plain JSON as DynamoDB's attribute values: objects as maps, arrays as lists, numbers with all their digits.</summary>
internal static class AttributeValueWriter
{
    public static void WriteItem(this Utf8JsonWriter writer, string name, string? json)
    {
        if (json is null)
        {
            return;
        }
        using JsonDocument document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"{name} must be a JSON object.", nameof(json));
        }
        writer.WritePropertyName(name);
        WriteMembers(writer, document.RootElement);
    }

    private static void WriteMembers(Utf8JsonWriter writer, JsonElement map)
    {
        writer.WriteStartObject();
        foreach (JsonProperty member in map.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            WriteValue(writer, member.Value);
        }
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonElement value)
    {
        writer.WriteStartObject();
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                writer.WriteString("S", value.GetString());
                break;
            case JsonValueKind.Number:
                writer.WriteString("N", value.GetRawText());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBoolean("BOOL", value.GetBoolean());
                break;
            case JsonValueKind.Null:
                writer.WriteBoolean("NULL", true);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray("L");
                foreach (JsonElement item in value.EnumerateArray())
                {
                    WriteValue(writer, item);
                }
                writer.WriteEndArray();
                break;
            default:
                writer.WritePropertyName("M");
                WriteMembers(writer, value);
                break;
        }
        writer.WriteEndObject();
    }
}
