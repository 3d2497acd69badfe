using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Alexa;

/// <summary>A skill that sells pizza, and a lamp.</summary>
public sealed class Kitchen
{
    /// <summary>An intent.</summary>
    [AlexaTrigger("OrderPizza")]
    public AlexaResponse Order(AlexaEvent asked) => asked.GetSlot("Topping") is { } topping
        ? AlexaResponse.Tell($"One pizza with {topping} is on its way.").WithCard(AlexaCard.Simple("Pizza", topping))
        : AlexaResponse.Ask("With what?", "Tell me a topping.").WithSessionAttributes(new Progress("topping"), ProgressJson.Default.Progress);

    /// <summary>The skill is opened without an intent.</summary>
    [AlexaTrigger(RequestType = "LaunchRequest")]
    public AlexaResponse Welcome() => AlexaResponse.Ask("Hello. What would you like?");

    /// <summary>What else happens, the end of a session among it: nothing is to be said.</summary>
    [AlexaTrigger]
    public void Note(AlexaEvent told) => Console.WriteLine($"{told.Request.Type} {told.Request.Reason}");

    /// <summary>A directive to the lamp.</summary>
    [AlexaSmartHomeTrigger("Alexa.PowerController", Name = "TurnOn")]
    public AlexaSmartHomeResponse TurnOn(AlexaSmartHomeEvent directive) =>
        AlexaSmartHomeResponse.Done(directive, AlexaProperty.Of("Alexa.PowerController", "powerState", "ON"));

    /// <summary>Every other directive.</summary>
    [AlexaSmartHomeTrigger]
    public AlexaSmartHomeResponse Refuse(AlexaSmartHomeEvent directive) =>
        AlexaSmartHomeResponse.Error(directive, "INVALID_DIRECTIVE", $"The lamp does not know {directive.Name}.");
}

/// <summary>What the skill keeps through a session.</summary>
public sealed record Progress(string Missing);

[JsonSerializable(typeof(Progress))]
internal sealed partial class ProgressJson : JsonSerializerContext;
