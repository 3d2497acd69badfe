using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Alexa;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A user of Alexa wants something of a skill, or something happened that the skill is told.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#request-format">request format</see>.</remarks>
[EventType]
[Source("alexa")]
[Shape("request.type", "request.requestId")]
[PayloadPath("request")]
public sealed partial record AlexaEvent : IRespondingEvent<AlexaEvent, AlexaResponse>, IDefaultRespondingEvent<AlexaEvent>, IPayloadCarrier
{
    /// <summary>The version of the request's form: <c>1.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>The session; none for what happens outside of one.</summary>
    public AlexaSession? Session { get; init; }

    /// <summary>The state of the device and of Alexa.</summary>
    [ReadWith(typeof(AlexaContextReader))]
    public AlexaContext? Context { get; init; }

    /// <summary>What the user wants, or what happened.</summary>
    [Discriminator]
    [ReadWith(typeof(AlexaRequestReader))]
    public required AlexaRequest Request { get; init; }

    /// <summary>The skill's id.</summary>
    // The name is the path for whoever writes a filter's value into a sample; reading ignores a computed property.
    [JsonPropertyName("context.System.application.applicationId")]
    public string? SkillId => Context?.System?.Application?.ApplicationId ?? Session?.Application?.ApplicationId;

    /// <summary>The request as it stands in the event.</summary>
    public Payload Payload => Request.Json;

    /// <summary>What was said for a slot of the intent; <see langword="null"/> when it is not filled.</summary>
    /// <param name="name">The slot's name.</param>
    public string? GetSlot(string name) => Request.Intent?.Slots.GetValueOrDefault(name) is { } slot ? slot.Value ?? slot.SlotValue?.Value : null;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AlexaEvent @event, AlexaResponse response, IBufferWriter<byte> output) =>
        AlexaAnswer.Write(@event, response, output);

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, AlexaEvent @event, IBufferWriter<byte> output) =>
        AlexaAnswer.Write(@event, AlexaResponse.Empty, output);
}
