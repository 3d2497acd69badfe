using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchLogs;

/// <summary>Reads the object around a subscription's message: <c>{"data":"…"}</c>, base64 of gzip of JSON.</summary>
public readonly struct CloudWatchLogsMessageReader : IValueReader<CloudWatchLogsMessage>
{
    /// <inheritdoc/>
    public static CloudWatchLogsMessage Read(ref EventReader reader)
    {
        reader.BeginObject();
        CloudWatchLogsMessage? message = null;
        while (reader.NextMember())
        {
            if (!reader.Name.SequenceEqual("data"u8))
            {
                reader.Skip();
                continue;
            }
            if (message is not null)
            {
                throw reader.DuplicatedDiscriminator();
            }
            message = reader.ReadEmbedded<CloudWatchLogsMessage>(reader.ReadGzip(CloudWatchLogsEvent.MaxInflatedBytes));
        }
        return message ?? throw reader.Missing("data");
    }
}
