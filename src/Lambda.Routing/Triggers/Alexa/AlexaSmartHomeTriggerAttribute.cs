using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes what Alexa wants of a smart home. A handler returns an <see cref="AlexaSmartHomeResponse"/>, or the answer's JSON.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/smarthome/understand-the-smart-home-skill-api.html">Smart Home Skill API</see>.</remarks>
/// <param name="namespace">The interface: <c>Alexa.PowerController</c>; <see langword="null"/> for every one that no other route names.</param>
/// <example><code>[AlexaSmartHomeTrigger("Alexa.PowerController", Name = "TurnOn")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(AlexaDirectiveEvent), typeof(AlexaApplianceEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AlexaSkill")]
public sealed class AlexaSmartHomeTriggerAttribute(string? @namespace = null) : TriggerAttribute
{
    /// <summary>The interface: <c>Alexa.PowerController</c>, or <c>Alexa.*</c> for all that begin so; <see langword="null"/> for every interface.</summary>
    [Filter(nameof(AlexaSmartHomeEvent.Namespace), MatchBy.Wildcard)]
    public string? Namespace { get; } = @namespace;

    /// <summary>The directive's name: <c>TurnOn</c>; <see langword="null"/> for every directive.</summary>
    [Filter(nameof(AlexaSmartHomeEvent.Name), MatchBy.Wildcard)]
    public string? Name { get; init; }
}
