using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Mail that Amazon SES received; so far AWS sends one at a time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html">input event</see>.</remarks>
[EventType]
[Source("ses", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.SimpleEmailEvents.SimpleEmailEvent")]
[Shape("Records[0].eventSource = aws:ses")]
public sealed partial record SesEvent : IBatchEvent<SesEvent, SesRecord>, IRespondingEvent<SesEvent, SesDisposition>
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

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The event holds several mails, which one answer cannot tell apart.</exception>
    public static void WriteResponse(ReadOnlySpan<byte> json, SesEvent @event, SesDisposition response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (@event.Records.Count != 1)
        {
            throw new InvalidOperationException($"A disposition answers one mail, and the event holds {@event.Records.Count}.");
        }
        output.Write(response switch
        {
            SesDisposition.StopRule => """{"disposition":"STOP_RULE"}"""u8,
            SesDisposition.StopRuleSet => """{"disposition":"STOP_RULE_SET"}"""u8,
            _ => """{"disposition":"CONTINUE"}"""u8,
        });
    }
}
