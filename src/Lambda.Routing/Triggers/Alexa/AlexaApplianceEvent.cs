using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Alexa;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A directive to a smart home, in the form of versions 1 and 2. A handler takes it as <see cref="AlexaSmartHomeEvent"/>.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/smart-home-skill-migration-guide.html">migration guide</see>.</remarks>
[EventType]
[Source("alexa")]
[Shape("header.namespace", "header.payloadVersion", "payload {}")]
[PayloadPath("payload")]
public sealed partial record AlexaApplianceEvent
    : AlexaSmartHomeEvent, IRespondingEvent<AlexaApplianceEvent, AlexaSmartHomeResponse>, IRespondingEvent<AlexaApplianceEvent, JsonElement>
{
    /// <summary>What the directive is.</summary>
    [Discriminator]
    public required AlexaHeader Header { get; init; }

    /// <summary>What the directive holds, the device and the user's token among it.</summary>
    [Discriminator]
    [JsonPropertyName("payload")]
    public Payload Content { get; init; }

    /// <inheritdoc/>
    // The names of computed properties are paths for whoever writes a filter's value into a sample.
    [JsonPropertyName("header.namespace")]
    public override string Namespace => Header.Namespace;

    /// <inheritdoc/>
    [JsonPropertyName("header.name")]
    public override string? Name => Header.Name;

    /// <inheritdoc/>
    public override AlexaHeader DirectiveHeader => Header;

    /// <inheritdoc/>
    public override AlexaEndpoint? DirectiveEndpoint => null;

    /// <inheritdoc/>
    public override Payload Payload => Content;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AlexaApplianceEvent @event, AlexaSmartHomeResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        ResponseJson.Write(new AlexaApplianceAnswer { Header = response.Header, Payload = new(response.Payload) }, output);
    }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AlexaApplianceEvent @event, JsonElement response, IBufferWriter<byte> output) =>
        ResponseJson.Write(new AlexaJsonDirective(response), output);
}
