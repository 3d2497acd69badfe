using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>Reads the record around what Amazon SES publishes on a topic, which is its inside: <c>{"notificationType":"Received","mail":{…},"receipt":{…}}</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">contents of notifications</see>.</remarks>
public readonly struct SesRecordOfNotification : IValueReader<SesRecord>
{
    /// <inheritdoc/>
    public static SesRecord Read(ref EventReader reader) => new() { EventSource = "aws:ses", Ses = reader.Read<SesEntity>() };
}
