using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>What a message of a smart home is.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/message-guide.html">message guide</see>.</remarks>
[EventType, ResponseType]
public sealed partial record AlexaHeader
{
    /// <summary>The interface: <c>Alexa.PowerController</c>.</summary>
    [Discriminator]
    public required partial string Namespace { get; init; }

    /// <summary>The instance of the interface.</summary>
    public partial string? Instance { get; init; }

    /// <summary>The message's name: <c>TurnOn</c>.</summary>
    public partial string? Name { get; init; }

    /// <summary>The message's id.</summary>
    public partial string? MessageId { get; init; }

    /// <summary>What the answer repeats.</summary>
    public partial string? CorrelationToken { get; init; }

    /// <summary>The version of the form: <c>3</c>.</summary>
    [Discriminator]
    public partial string? PayloadVersion { get; init; }
}
