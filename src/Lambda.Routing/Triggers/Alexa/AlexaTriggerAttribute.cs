using Lambda.Routing.Alexa;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the requests to a skill of Alexa. A handler returns an <see cref="AlexaResponse"/>, or nothing.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/handle-requests-sent-by-alexa.html">handle requests sent by Alexa</see>.</remarks>
/// <param name="intent">The intent's name; <see langword="null"/> for every request that no other route names.</param>
/// <example><code>[AlexaTrigger("OrderPizza")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(AlexaEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AlexaSkill")]
public sealed class AlexaTriggerAttribute(string? intent = null) : TriggerAttribute
{
    private const string RequestTypeMember = nameof(AlexaEvent.Request) + "." + nameof(AlexaRequest.Type);

    /// <summary>The intent's name: <c>OrderPizza</c>, or <c>AMAZON.*</c> for all that begin so; <see langword="null"/> for every request.</summary>
    [Filter(nameof(AlexaEvent.Request) + "." + nameof(AlexaRequest.Intent) + "." + nameof(AlexaIntent.Name), MatchBy.Wildcard, Implies = RequestTypeMember + "=IntentRequest")]
    public string? Intent { get; } = intent;

    /// <summary>The kind of request: <c>LaunchRequest</c>, or <c>AudioPlayer.*</c> for all that begin so; <see langword="null"/> for every kind, or with an intent for <c>IntentRequest</c>.</summary>
    [Filter(RequestTypeMember, MatchBy.Wildcard)]
    public string? RequestType { get; init; }

    /// <summary>The user's language: <c>de-DE</c>, or <c>en-*</c> for all that begin so; <see langword="null"/> for every language.</summary>
    [Filter(nameof(AlexaEvent.Request) + "." + nameof(AlexaRequest.Locale), MatchBy.Wildcard)]
    public string? Locale { get; init; }

    /// <summary>The skill's id: <c>amzn1.ask.skill.…</c>, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every skill that may call the function.</summary>
    [Filter(nameof(AlexaEvent.SkillId), MatchBy.Exact)]
    [TemplateProperty("SkillId")]
    public string? SkillId { get; init; }
}
