using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Slots as the JSON that a user's type is read from: values alone, as Lex made them out.</summary>
internal static class LexSlotJson
{
    public static ReadOnlyMemory<byte> Of(IReadOnlyDictionary<string, LexSlot?> slots)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, ResponseJson.Options))
        {
            Write(writer, slots);
        }
        return output.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, LexSlot?> slots)
    {
        writer.WriteStartObject();
        foreach ((string name, LexSlot? slot) in slots)
        {
            writer.WritePropertyName(name);
            Write(writer, slot);
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LexSlot? slot)
    {
        switch (slot)
        {
            case { Values.Count: > 0 }:
                writer.WriteStartArray();
                foreach (LexSlot value in slot.Values)
                {
                    Write(writer, value);
                }
                writer.WriteEndArray();
                break;
            case { SubSlots.Count: > 0 }:
                Write(writer, slot.SubSlots);
                break;
            default:
                writer.WriteStringValue(slot?.Text);
                break;
        }
    }
}
