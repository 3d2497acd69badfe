using System.Text;
using System.Text.Json;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Slots by name, as Lex V1 has them: text, or JSON <c>null</c> for one that is not filled.</summary>
internal readonly struct LexV1SlotMap : IValueReader<IReadOnlyDictionary<string, string?>>, IValueWriter<IReadOnlyDictionary<string, string?>>
{
    public static IReadOnlyDictionary<string, string?> Read(ref EventReader reader)
    {
        Dictionary<string, string?> slots = new(StringComparer.Ordinal);
        reader.BeginObject();
        while (reader.NextMember())
        {
            string name = Encoding.UTF8.GetString(reader.Name);
            slots[name] = reader.IsNull ? null : ScalarText.Read(ref reader);
        }
        return slots;
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string?> value)
    {
        writer.WriteStartObject();
        foreach ((string name, string? text) in value)
        {
            writer.WriteString(name, text);
        }
        writer.WriteEndObject();
    }
}
