using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes events of an Amazon EventBridge event bus.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html">event structure</see>.</remarks>
/// <example><code>[EventBridgeTrigger(Source = "shop.payments", DetailType = "PaymentSettled")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(EventBridgeEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("EventBridgeRule")]
public sealed class EventBridgeTriggerAttribute : TriggerAttribute
{
    /// <summary>Who sent the event: <c>aws.s3</c>, <c>shop.payments</c>; <see langword="null"/> for anyone.</summary>
    [Filter(nameof(EventBridgeEvent.Source), MatchBy.Exact)]
    [TemplateProperty("Pattern.source")]
    public string? Source { get; init; }

    /// <summary>What kind of event it is: <c>Object Created</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(EventBridgeEvent.DetailType), MatchBy.Exact)]
    [TemplateProperty("Pattern.detail-type")]
    public string? DetailType { get; init; }

    /// <summary>The account that the event belongs to; <see langword="null"/> for any.</summary>
    [Filter(nameof(EventBridgeEvent.Account), MatchBy.Exact)]
    [TemplateProperty("Pattern.account")]
    public string? Account { get; init; }

    /// <summary>What the event is about: a name or an ARN, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for anything. Where it is about several, the first counts.</summary>
    [Filter(nameof(EventBridgeEvent.Resource), MatchBy.Resource)]
    public string? Resource { get; init; }
}
