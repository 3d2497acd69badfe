using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Sns;

namespace Lambda.Routing;

/// <summary>A message of an Amazon SNS topic, and the subscription that brought it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html">Invoking Lambda functions with Amazon SNS notifications</see>.</remarks>
[EventType]
[PayloadPath("Sns.Message")]
[MessageAttributeForm("Sns.MessageAttributes", """{"{name}":{"Type":"String","Value":"{value}"}}""")]
[EmbeddedShape("Type = Notification", "TopicArn", "Message", ReadWith = typeof(SnsRecordOfNotification))]
public sealed partial record SnsRecord : IPayloadCarrier, IMessageAttributeCarrier
{
    /// <summary>The version of the record's form: <c>1.0</c>.</summary>
    [JsonPropertyName("EventVersion")]
    public partial string? EventVersion { get; init; }

    /// <summary>The ARN of the subscription.</summary>
    [JsonPropertyName("EventSubscriptionArn")]
    public partial string? EventSubscriptionArn { get; init; }

    /// <summary>The service: <c>aws:sns</c>.</summary>
    [Discriminator]
    [JsonPropertyName("EventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The message and what Amazon SNS says about it.</summary>
    [Discriminator]
    [JsonPropertyName("Sns")]
    public required SnsNotification Sns { get; init; }

    /// <summary>The message's text: <c>Sns.Message</c>.</summary>
    public string Message => Sns.Message;

    /// <summary>The message's subject: <c>Sns.Subject</c>.</summary>
    public string? Subject => Sns.Subject;

    /// <summary>The message's text, for a payload.</summary>
    public Payload Payload => Sns.Payload;

    /// <inheritdoc/>
    public string? GetMessageAttribute(string name) =>
        Sns.MessageAttributes.TryGetValue(name, out SnsMessageAttribute? attribute) ? attribute.StringValue : null;
}
