using System.Text.Json;
using Lambda.Routing.Alexa;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>One part of a smart device's state.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/device-apis/alexa-property-schemas.html">property schemas</see>.</remarks>
[ResponseType]
public sealed partial record AlexaProperty
{
    /// <summary>The interface: <c>Alexa.PowerController</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>The instance of the interface.</summary>
    public string? Instance { get; init; }

    /// <summary>The property's name: <c>powerState</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its value: JSON, such as a string or a number.</summary>
    public required JsonElement Value { get; init; }

    /// <summary>When it was measured.</summary>
    public DateTimeOffset TimeOfSample { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>How old it may be, in milliseconds.</summary>
    public long UncertaintyInMilliseconds { get; init; }

    /// <summary>A property whose value is text.</summary>
    /// <param name="namespace">The interface.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value: <c>ON</c>.</param>
    public static AlexaProperty Of(string @namespace, string name, string value) =>
        new() { Namespace = @namespace, Name = name, Value = AlexaJson.Text(value) };

    /// <summary>A property whose value is a number.</summary>
    /// <param name="namespace">The interface.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="value">The value.</param>
    public static AlexaProperty Of(string @namespace, string name, double value) =>
        new() { Namespace = @namespace, Name = name, Value = AlexaJson.Number(value) };
}
