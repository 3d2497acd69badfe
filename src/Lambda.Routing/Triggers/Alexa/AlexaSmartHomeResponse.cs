using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Alexa;

namespace Lambda.Routing;

/// <summary>What a smart home answers to a directive. The factories repeat what Alexa wants repeated.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/alexa-response.html">Alexa.Response</see>.</remarks>
public sealed record AlexaSmartHomeResponse
{
    private const string General = "Alexa";

    /// <summary>What the answer is.</summary>
    public required AlexaHeader Header { get; init; }

    /// <summary>The device; not in the old form.</summary>
    public AlexaEndpoint? Endpoint { get; init; }

    /// <summary>What the answer holds: a JSON object, empty by default.</summary>
    public JsonElement? Payload { get; init; }

    /// <summary>The device's state; not in the old form.</summary>
    public IReadOnlyList<AlexaProperty> Properties { get; init; } = [];

    /// <summary>The directive is carried out.</summary>
    /// <param name="directive">The event that is answered.</param>
    /// <param name="properties">The device's state from now on.</param>
    public static AlexaSmartHomeResponse Done(AlexaSmartHomeEvent directive, params ReadOnlySpan<AlexaProperty> properties)
    {
        ArgumentNullException.ThrowIfNull(directive);
        AlexaSmartHomeResponse response = directive is AlexaApplianceEvent
            ? Of(directive, directive.Namespace, ConfirmationOf(directive.Name))
            : Of(directive, General, "Response");
        return response with { Properties = properties.ToArray() };
    }

    /// <summary>The directive could not be carried out.</summary>
    /// <param name="directive">The event that is answered.</param>
    /// <param name="type">The kind of error: <c>ENDPOINT_UNREACHABLE</c>; in the old form <c>TargetOfflineError</c>.</param>
    /// <param name="message">What to write into the log.</param>
    public static AlexaSmartHomeResponse Error(AlexaSmartHomeEvent directive, string type, string message)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return directive is AlexaApplianceEvent
            ? Of(directive, directive.Namespace, type)
            : Of(directive, General, "ErrorResponse") with { Payload = AlexaJson.Of(new AlexaErrorPayload { Type = type, Message = message }) };
    }

    /// <summary>An answer with a name and a payload of its own, such as <c>Discover.Response</c>.</summary>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <param name="directive">The event that is answered; its interface is the answer's too.</param>
    /// <param name="name">The answer's name.</param>
    /// <param name="payload">What it holds.</param>
    /// <param name="type">The payload's JSON contract.</param>
    public static AlexaSmartHomeResponse Of<T>(AlexaSmartHomeEvent directive, string name, T payload, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return Of(directive, directive.Namespace, name) with { Payload = JsonSerializer.SerializeToElement(payload, type) };
    }

    private static AlexaSmartHomeResponse Of(AlexaSmartHomeEvent directive, string @namespace, string name) => new()
    {
        Header = new()
        {
            Namespace = @namespace,
            Name = name,
            MessageId = Guid.NewGuid().ToString(),
            CorrelationToken = directive.DirectiveHeader.CorrelationToken,
            PayloadVersion = directive.DirectiveHeader.PayloadVersion,
        },
        Endpoint = directive.DirectiveEndpoint is { } endpoint ? endpoint with { Cookie = default } : null,
    };

    // TurnOnRequest is answered with TurnOnConfirmation.
    private static string ConfirmationOf(string? request)
    {
        const string Request = "Request";
        string name = request ?? "";
        return (name.EndsWith(Request, StringComparison.Ordinal) ? name[..^Request.Length] : name) + "Confirmation";
    }
}
