using Lambda.Routing.Alexa;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Alexa wants something of a smart home: a directive. Of which version its form is, the derived types tell.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/message-guide.html">message guide</see>.</remarks>
public abstract record AlexaSmartHomeEvent : IPayloadCarrier
{
    private protected AlexaSmartHomeEvent()
    {
    }

    /// <summary>The interface: <c>Alexa.PowerController</c>.</summary>
    public abstract string Namespace { get; }

    /// <summary>The directive's name: <c>TurnOn</c>.</summary>
    public abstract string? Name { get; }

    /// <summary>What the directive is.</summary>
    public abstract AlexaHeader DirectiveHeader { get; }

    /// <summary>The device; in the old form it stands in the payload.</summary>
    public abstract AlexaEndpoint? DirectiveEndpoint { get; }

    /// <summary>What the directive holds.</summary>
    public abstract Payload Payload { get; }
}
