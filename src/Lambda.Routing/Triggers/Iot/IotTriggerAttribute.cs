using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Takes what a rule of AWS IoT Core passes on. A rule sends whatever its SELECT yields, so the attribute declares facts of the message, which
/// the rule's SQL adds where they are texts; without facts, the route takes the events of the registry.
/// </summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html">Lambda rule action</see>,
/// <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html">registry events</see>.
/// </remarks>
/// <param name="facts">
/// What tells the messages from all others, as <see cref="ShapeAttribute"/> spells it: <c>kind = telemetry</c>. All must hold.
/// </param>
/// <example><code>[IotTrigger("kind = telemetry", Topic = "devices/+/telemetry")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(IotMessage), typeof(IotRegistryEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("IoTRule")]
[TemplateText("Sql", "SELECT *{facts} FROM '{Topic}'", Fact = ", '{value}' AS {name}")]
public sealed class IotTriggerAttribute(params string[] facts) : TriggerAttribute
{
    /// <summary>What tells the messages from all others; empty for the events of the registry.</summary>
    [ShapeFacts]
    public IReadOnlyList<string> Facts { get; } = facts;

    /// <summary>
    /// The topic filter for the rule's SQL in the infrastructure template: <c>devices/+/telemetry</c>. It selects no events: a message does not
    /// say which topic it came by.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>Which kind of event of the registry it is: <c>THING_EVENT</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(IotRegistryEvent.EventType), MatchBy.Exact)]
    public string? EventType { get; init; }

    /// <summary>What happened in the registry: <c>CREATED</c>, <c>ADDED</c>; <see langword="null"/> for anything.</summary>
    [Filter(nameof(IotRegistryEvent.Operation), MatchBy.Exact)]
    public string? Operation { get; init; }
}
