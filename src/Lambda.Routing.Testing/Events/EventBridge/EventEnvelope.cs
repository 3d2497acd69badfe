namespace Lambda.Routing.Testing;

/// <summary>Writes what every event of an event bus has around its detail.</summary>
internal static class EventEnvelope
{
    public static ReadOnlyMemory<byte> Write(string source, string detailType, string[] resources, string detail)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(detailType);
        return EventWriter.Write((source, detailType, resources, detail), static (writer, all) =>
        {
            writer.WriteString("version", "0");
            writer.WriteString("id", TestAccount.IdOf(1));
            writer.WriteString("detail-type", all.detailType);
            writer.WriteString("source", all.source);
            writer.WriteString("account", TestAccount.Id);
            writer.WriteString("time", EventWriter.Format(TestAccount.Now));
            writer.WriteString("region", TestAccount.Region);
            writer.WriteStartArray("resources");
            foreach (string resource in all.resources)
            {
                writer.WriteStringValue(resource);
            }
            writer.WriteEndArray();
            writer.WritePropertyName("detail");
            writer.WriteRawValue(all.detail);
        });
    }
}
