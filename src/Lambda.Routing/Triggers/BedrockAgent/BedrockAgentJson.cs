using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.BedrockAgent;

/// <summary>Arguments as the JSON that a user's type is read from. A value that is not of the type that its schema says stays text.</summary>
internal static class BedrockAgentJson
{
    public static ReadOnlyMemory<byte> Of(IEnumerable<BedrockAgentParameter> parameters)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, ResponseJson.Options))
        {
            writer.WriteStartObject();
            foreach (BedrockAgentParameter parameter in parameters)
            {
                writer.WritePropertyName(parameter.Name);
                Write(writer, parameter.Type, parameter.Value);
            }
            writer.WriteEndObject();
        }
        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, string? type, string? value)
    {
        if (type == "boolean" && bool.TryParse(value, out bool flag))
        {
            writer.WriteBooleanValue(flag);
        }
        else if (value is not null && IsOf(type, value.AsSpan().TrimStart()) && Payload.FromText(value).IsJson())
        {
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    private static bool IsOf(string? type, ReadOnlySpan<char> value) => type switch
    {
        "number" or "integer" => value is ['-' or (>= '0' and <= '9'), ..],
        "array" => value is ['[', ..],
        "object" => value is ['{', ..],
        _ => false,
    };
}
