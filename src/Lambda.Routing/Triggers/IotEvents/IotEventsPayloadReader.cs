using Lambda.Routing.Reading;

namespace Lambda.Routing.IotEvents;

/// <summary>Reads what a detector says, and keeps it as it stands for conditions on variables.</summary>
public readonly struct IotEventsPayloadReader : IValueReader<IotEventsPayload>
{
    /// <inheritdoc/>
    public static IotEventsPayload Read(ref EventReader reader)
    {
        ReadOnlyMemory<byte> json = reader.ReadRaw();
        return reader.ReadEmbedded<IotEventsPayload>(json) with { Json = Payload.FromJson(json) };
    }
}
