using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Sns;

/// <summary>A message as Amazon SNS published it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/sns/latest/dg/http-notification-json.html">parsing Amazon SNS message formats</see>.</remarks>
[EventType]
[PayloadPath("Message")]
[EmbeddedShape("Type = Notification", "TopicArn", "Message")]
[Envelope]
public sealed partial record SnsNotification : IPayloadCarrier
{
    /// <summary>The kind of message: <c>Notification</c>.</summary>
    [Discriminator]
    [JsonPropertyName("Type")]
    public partial string? Type { get; init; }

    /// <summary>The message's id, unique for each message that was published.</summary>
    [JsonPropertyName("MessageId")]
    public partial string? MessageId { get; init; }

    /// <summary>The ARN of the topic.</summary>
    [Discriminator]
    [JsonPropertyName("TopicArn")]
    public partial string? TopicArn { get; init; }

    /// <summary>The topic's name; <see langword="null"/> without <see cref="TopicArn"/>.</summary>
    public string? TopicName => TopicArn is { } arn ? ResourceName.OwnName(arn).ToString() : null;

    /// <summary>The subject; <see langword="null"/> when the message was published without one.</summary>
    [JsonPropertyName("Subject")]
    public partial string? Subject { get; init; }

    /// <summary>The text.</summary>
    [Discriminator]
    [JsonPropertyName("Message")]
    public required partial string Message { get; init; }

    /// <summary>When the message was published, in UTC.</summary>
    [JsonPropertyName("Timestamp")]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>How the message is signed: <c>1</c> with SHA-1, <c>2</c> with SHA-256.</summary>
    [JsonPropertyName("SignatureVersion")]
    public partial string? SignatureVersion { get; init; }

    /// <summary>The signature, in base64.</summary>
    [JsonPropertyName("Signature")]
    public partial string? Signature { get; init; }

    /// <summary>The URL of the certificate that the signature was made with.</summary>
    [JsonIgnore]
    public string? SigningCertUrl
    {
        get => LambdaSigningCertUrl ?? HttpSigningCertUrl;
        init => LambdaSigningCertUrl = value;
    }

    /// <summary>The URL that ends the subscription.</summary>
    [JsonIgnore]
    public string? UnsubscribeUrl
    {
        get => LambdaUnsubscribeUrl ?? HttpUnsubscribeUrl;
        init => LambdaUnsubscribeUrl = value;
    }

    /// <summary>What the sender attached to the message, by name.</summary>
    [JsonPropertyName("MessageAttributes")]
    public IReadOnlyDictionary<string, SnsMessageAttribute> MessageAttributes { get; init; } = ReadOnlyDictionary<string, SnsMessageAttribute>.Empty;

    /// <summary>The text, for a payload.</summary>
    public Payload Payload => Payload.FromText(_textOfMessage);

    // AWS spells these two in one way for functions and in another for HTTP endpoints, and its guide to Lambda shows both.
    [JsonPropertyName("SigningCertUrl")]
    internal partial string? LambdaSigningCertUrl { get; init; }

    [JsonPropertyName("SigningCertURL")]
    internal partial string? HttpSigningCertUrl { get; init; }

    [JsonPropertyName("UnsubscribeUrl")]
    internal partial string? LambdaUnsubscribeUrl { get; init; }

    [JsonPropertyName("UnsubscribeURL")]
    internal partial string? HttpUnsubscribeUrl { get; init; }
}
