using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Alexa;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A directive to a smart home, in the form of version 3. A handler takes it as <see cref="AlexaSmartHomeEvent"/>.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/message-guide.html">message guide</see>.</remarks>
[EventType]
[Source("alexa")]
[Shape("directive.header.namespace")]
[PayloadPath("directive.payload")]
public sealed partial record AlexaDirectiveEvent
    : AlexaSmartHomeEvent, IRespondingEvent<AlexaDirectiveEvent, AlexaSmartHomeResponse>, IRespondingEvent<AlexaDirectiveEvent, JsonElement>
{
    /// <summary>The directive.</summary>
    [Discriminator]
    public required AlexaDirective Directive { get; init; }

    /// <inheritdoc/>
    // The names of computed properties are paths for whoever writes a filter's value into a sample.
    [JsonPropertyName("directive.header.namespace")]
    public override string Namespace => Directive.Header.Namespace;

    /// <inheritdoc/>
    [JsonPropertyName("directive.header.name")]
    public override string? Name => Directive.Header.Name;

    /// <inheritdoc/>
    public override AlexaHeader DirectiveHeader => Directive.Header;

    /// <inheritdoc/>
    public override AlexaEndpoint? DirectiveEndpoint => Directive.Endpoint;

    /// <inheritdoc/>
    public override Payload Payload => Directive.Payload;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AlexaDirectiveEvent @event, AlexaSmartHomeResponse response, IBufferWriter<byte> output) =>
        ResponseJson.Write(AlexaSmartHomeAnswer.Of(response), output);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AlexaDirectiveEvent @event, JsonElement response, IBufferWriter<byte> output) =>
        ResponseJson.Write(new AlexaJsonDirective(response), output);
}
