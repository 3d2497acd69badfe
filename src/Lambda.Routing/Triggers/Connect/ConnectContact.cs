using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>A contact: a call, a chat, a task or an e-mail that a flow handles.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html#function-contact-details">request details</see>.</remarks>
[EventType]
public sealed partial record ConnectContact
{
    /// <summary>The contact attributes that were set so far.</summary>
    [JsonPropertyName("Attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The instance's region.</summary>
    [JsonPropertyName("AwsRegion")]
    public partial string? AwsRegion { get; init; }

    /// <summary>How the customer came: <c>VOICE</c>, <c>CHAT</c>, <c>TASK</c>, <c>EMAIL</c>.</summary>
    [JsonPropertyName("Channel")]
    public partial string? Channel { get; init; }

    /// <summary>The contact's id.</summary>
    [JsonPropertyName("ContactId")]
    public partial string? ContactId { get; init; }

    /// <summary>The customer's address.</summary>
    [JsonPropertyName("CustomerEndpoint")]
    public ConnectEndpoint? CustomerEndpoint { get; init; }

    /// <summary>The customer's id, where the flow knows it.</summary>
    [JsonPropertyName("CustomerId")]
    public partial string? CustomerId { get; init; }

    /// <summary>What the contact is about.</summary>
    [JsonPropertyName("Description")]
    public partial string? Description { get; init; }

    /// <summary>The first contact of a chain of transfers.</summary>
    [JsonPropertyName("InitialContactId")]
    public partial string? InitialContactId { get; init; }

    /// <summary>How it began: <c>INBOUND</c>, <c>OUTBOUND</c>, <c>TRANSFER</c>, <c>CALLBACK</c>, <c>API</c> and others.</summary>
    [JsonPropertyName("InitiationMethod")]
    public partial string? InitiationMethod { get; init; }

    /// <summary>The ARN of the Amazon Connect instance.</summary>
    [JsonPropertyName("InstanceARN")]
    public partial string? InstanceArn { get; init; }

    /// <summary>The language: <c>en-US</c>.</summary>
    [JsonPropertyName("LanguageCode")]
    public partial string? LanguageCode { get; init; }

    /// <summary>Where the customer's voice is recorded, while it is.</summary>
    [JsonPropertyName("MediaStreams")]
    public ConnectMediaStreams? MediaStreams { get; init; }

    /// <summary>The contact's name.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }

    /// <summary>The contact that this one was transferred from.</summary>
    [JsonPropertyName("PreviousContactId")]
    public partial string? PreviousContactId { get; init; }

    /// <summary>The queue that the contact is in.</summary>
    [JsonPropertyName("Queue")]
    public ConnectQueue? Queue { get; init; }

    /// <summary>What is attached: links, files, by name.</summary>
    [JsonPropertyName("References")]
    public Payload References { get; init; }

    /// <summary>A contact that this one belongs to.</summary>
    [JsonPropertyName("RelatedContactId")]
    public partial string? RelatedContactId { get; init; }

    /// <summary>The system's attributes of this part of the contact, by name.</summary>
    [JsonPropertyName("SegmentAttributes")]
    public Payload SegmentAttributes { get; init; }

    /// <summary>The address that the customer contacted.</summary>
    [JsonPropertyName("SystemEndpoint")]
    public ConnectEndpoint? SystemEndpoint { get; init; }

    /// <summary>The contact's tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
