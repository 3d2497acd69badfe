using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>
/// What Amazon S3 sends when notifications of a bucket are set up. It says nothing about an object, so every function with an
/// <see cref="S3TriggerAttribute"/> is done with it without a call.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">event message structure</see>.</remarks>
[EventType]
[Source("s3-test", Trigger = FunctionTrigger.DataSource)]
[Shape("Event = s3:TestEvent")]
[Acknowledged]
public sealed partial record S3TestEvent : IEvent<S3TestEvent>
{
    /// <summary>The service: <c>Amazon S3</c>.</summary>
    [JsonPropertyName("Service")]
    public partial string? Service { get; init; }

    /// <summary>The event's name: <c>s3:TestEvent</c>.</summary>
    [Discriminator]
    [JsonPropertyName("Event")]
    public required partial string Event { get; init; }

    /// <summary>When the notifications were set up, in UTC.</summary>
    [JsonPropertyName("Time")]
    public DateTimeOffset? Time { get; init; }

    /// <summary>The bucket's name.</summary>
    [JsonPropertyName("Bucket")]
    public partial string? Bucket { get; init; }

    /// <summary>The id of the request, for a question to AWS Support.</summary>
    [JsonPropertyName("RequestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The host that processed the request.</summary>
    [JsonPropertyName("HostId")]
    public partial string? HostId { get; init; }
}
