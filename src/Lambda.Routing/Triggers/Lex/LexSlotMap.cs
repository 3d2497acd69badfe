using System.Text;
using System.Text.Json;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Slots by name. One that is not filled is JSON <c>null</c>, and keeps its place: an answer returns all of them.</summary>
internal readonly struct LexSlotMap : IValueReader<IReadOnlyDictionary<string, LexSlot?>>, IValueWriter<IReadOnlyDictionary<string, LexSlot?>>
{
    public static IReadOnlyDictionary<string, LexSlot?> Read(ref EventReader reader)
    {
        Dictionary<string, LexSlot?> slots = new(StringComparer.Ordinal);
        reader.BeginObject();
        while (reader.NextMember())
        {
            string name = Encoding.UTF8.GetString(reader.Name);
            slots[name] = reader.IsNull ? null : reader.Read<LexSlot>();
        }
        return slots;
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, LexSlot?> value)
    {
        writer.WriteStartObject();
        foreach ((string name, LexSlot? slot) in value)
        {
            writer.WritePropertyName(name);
            if (slot is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                slot.Write(writer);
            }
        }
        writer.WriteEndObject();
    }
}
