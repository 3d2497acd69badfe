using Lambda.Routing.Reading;

namespace Lambda.Routing.Sns;

/// <summary>Reads the record around a notification that another service carries, which brings the notification alone.</summary>
public readonly struct SnsRecordOfNotification : IValueReader<SnsRecord>
{
    /// <inheritdoc/>
    public static SnsRecord Read(ref EventReader reader) => new() { EventSource = "aws:sns", Sns = reader.Read<SnsNotification>() };
}
