using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Mail that Amazon SES received; so far AWS sends one at a time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html">input event</see>.</remarks>
[EventType]
[Source("ses")]
[Shape("Records[0].eventSource = aws:ses")]
public sealed partial record SesEvent : IBatchEvent<SesEvent, SesRecord>
{
    /// <summary>The mails, in the order in which AWS sent them.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<SesRecord> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "ses.mail.messageId";

    /// <inheritdoc/>
    public static string? GetIdentifier(SesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Mail.MessageId;
    }
}
