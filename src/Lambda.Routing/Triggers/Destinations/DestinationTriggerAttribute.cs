using Lambda.Routing.Declaring;
using Lambda.Routing.Destinations;

namespace Lambda.Routing;

/// <summary>Takes what became of events of other functions, which have this one as their destination.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of Lambda asynchronous invocations</see>.</remarks>
/// <param name="function">The other function's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every function that no other route names.</param>
/// <example><code>[DestinationTrigger("orders", Condition = "RetriesExhausted")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(DestinationEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::Lambda::EventInvokeConfig")]
public sealed class DestinationTriggerAttribute(string? function = null) : TriggerAttribute
{
    /// <summary>The other function's name or ARN, whatever its version; <see langword="null"/> for every function that no other route names.</summary>
    [Filter(nameof(DestinationEvent.RequestContext) + "." + nameof(DestinationRequestContext.FunctionArn), MatchBy.Resource, ArnFormat = "function:{name}:*")]
    [TemplateProperty("FunctionName")]
    public string? Function { get; } = function;

    /// <summary>What became of the event: <c>Success</c>, <c>RetriesExhausted</c>, <c>EventAgeExceeded</c>; <see langword="null"/> for anything.</summary>
    [Filter(nameof(DestinationEvent.RequestContext) + "." + nameof(DestinationRequestContext.Condition), MatchBy.Exact)]
    public string? Condition { get; init; }
}
