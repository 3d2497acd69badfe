using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Kafka;

/// <summary>Reads headers: an array of objects with one member each, whose value is the header's bytes as numbers.</summary>
internal readonly struct KafkaHeadersReader : IValueReader<KafkaHeaders>
{
    public static KafkaHeaders Read(ref EventReader reader)
    {
        List<KeyValuePair<string, ReadOnlyMemory<byte>>>? headers = null;
        reader.BeginArray();
        while (reader.NextElement())
        {
            reader.BeginObject();
            while (reader.NextMember())
            {
                string name = Encoding.UTF8.GetString(reader.Name);
                (headers ??= []).Add(new(name, reader.IsNull ? default : NumberBytes.Read(ref reader)));
            }
        }
        return headers is null ? KafkaHeaders.Empty : new KafkaHeaders(headers);
    }
}
