using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CognitoSync;

/// <summary>Records by key, as the event has them.</summary>
internal readonly struct SyncRecords(IReadOnlyDictionary<string, SyncRecord> records) : IWritable
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach ((string key, SyncRecord record) in records)
        {
            writer.WritePropertyName(key);
            record.Write(writer);
        }
        writer.WriteEndObject();
    }
}
