using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>An answer in the form of version 3.</summary>
[ResponseType]
internal sealed partial record AlexaSmartHomeAnswer
{
    public required AlexaMessage Event { get; init; }

    public AlexaProperties? Context { get; init; }

    public static AlexaSmartHomeAnswer Of(AlexaSmartHomeResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new()
        {
            Event = new() { Header = response.Header, Endpoint = response.Endpoint, Payload = new(response.Payload) },
            Context = response.Properties.Count == 0 ? null : new() { Properties = response.Properties },
        };
    }
}
