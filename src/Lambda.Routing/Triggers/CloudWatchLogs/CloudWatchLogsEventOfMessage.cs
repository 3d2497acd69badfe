using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchLogs;

/// <summary>Reads the event around a subscription's message that a stream carries, which brings the message alone.</summary>
public readonly struct CloudWatchLogsEventOfMessage : IValueReader<CloudWatchLogsEvent>
{
    /// <inheritdoc/>
    public static CloudWatchLogsEvent Read(ref EventReader reader) => new() { Message = reader.Read<CloudWatchLogsMessage>() };
}
