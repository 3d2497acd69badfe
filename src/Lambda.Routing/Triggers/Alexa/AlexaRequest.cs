using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What the user wants, or what happened.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-types-reference.html">request types</see>.</remarks>
[EventType]
public sealed partial record AlexaRequest
{
    /// <summary>The kind of request: <c>LaunchRequest</c>, <c>IntentRequest</c>, <c>SessionEndedRequest</c>, <c>AudioPlayer.PlaybackStarted</c> and many more.</summary>
    [Discriminator]
    public required partial string Type { get; init; }

    /// <summary>The request's id.</summary>
    [Discriminator]
    public required partial string RequestId { get; init; }

    /// <summary>When it was sent: ISO 8601, or in old requests milliseconds since 1970.</summary>
    [ReadWith(typeof(AlexaTime))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The user's language: <c>en-US</c>.</summary>
    public partial string? Locale { get; init; }

    /// <summary>How far the questions about an intent are: <c>STARTED</c>, <c>IN_PROGRESS</c>, <c>COMPLETED</c>.</summary>
    public partial string? DialogState { get; init; }

    /// <summary>The intent.</summary>
    public AlexaIntent? Intent { get; init; }

    /// <summary>Why the session ended: <c>USER_INITIATED</c>, <c>ERROR</c>, <c>EXCEEDED_MAX_REPROMPTS</c>.</summary>
    public partial string? Reason { get; init; }

    /// <summary>What went wrong.</summary>
    public AlexaError? Error { get; init; }

    /// <summary>The stream, the document or the task that the request is about.</summary>
    public partial string? Token { get; init; }

    /// <summary>How far the stream is, in milliseconds.</summary>
    public long? OffsetInMilliseconds { get; init; }

    /// <summary>What happened to the skill, for a skill event.</summary>
    public Payload Body { get; init; }

    /// <summary>When it happened, for a skill event.</summary>
    public DateTimeOffset? EventCreationTime { get; init; }

    /// <summary>When it was told, for a skill event.</summary>
    public DateTimeOffset? EventPublishingTime { get; init; }

    /// <summary>The whole request, for the members that no property names.</summary>
    [JsonIgnore]
    public Payload Json { get; init; }
}
