using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Takes the events of callers that send JSON of their own: tasks of AWS Step Functions, other functions, <c>aws lambda invoke</c>.
/// What the method returns is the answer.
/// </summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html">Step Functions: invoke Lambda</see>,
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-sync.html">synchronous invocation</see>.
/// </remarks>
/// <param name="facts">
/// What tells the events from all others, as <see cref="ShapeAttribute"/> spells it: <c>job = nightly</c>, <c>size</c>, <c>items []</c>.
/// All must hold.
/// </param>
/// <example><code>[DirectTrigger("job = nightly", "size")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(DirectEvent))]
[Delivery(Delivery.Synchronous)]
public sealed class DirectTriggerAttribute(params string[] facts) : TriggerAttribute
{
    /// <summary>What tells the events from all others.</summary>
    [ShapeFacts]
    public IReadOnlyList<string> Facts { get; } = facts;
}
