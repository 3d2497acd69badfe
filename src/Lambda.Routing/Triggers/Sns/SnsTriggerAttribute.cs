using Lambda.Routing.Declaring;
using Lambda.Routing.Sns;

namespace Lambda.Routing;

/// <summary>Takes the messages of an Amazon SNS topic.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html">Invoking Lambda functions with Amazon SNS notifications</see>.</remarks>
/// <param name="topic">The topic's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every topic that no other route names.</param>
/// <example><code>[SnsTrigger("shipments", Subject = "Delivered")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(SnsEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("SNS")]
public sealed class SnsTriggerAttribute(string? topic = null) : TriggerAttribute
{
    /// <summary>The topic's name or ARN; <see langword="null"/> for every topic that no other route names.</summary>
    [Filter(nameof(SnsRecord.Sns) + "." + nameof(SnsNotification.TopicArn), MatchBy.Resource)]
    [TemplateProperty("Topic")]
    [DocumentedForm("[A-Za-z0-9_-]{1,256}", "1 to 256 letters, digits, hyphens and underscores; a FIFO topic's name ends in '.fifo', and those topics deliver to queues only")]
    public string? Topic { get; } = topic;

    /// <summary>The message's subject, exactly; <see langword="null"/> for any, or none.</summary>
    [Filter(nameof(SnsRecord.Sns) + "." + nameof(SnsNotification.Subject), MatchBy.Exact)]
    public string? Subject { get; init; }

    /// <summary>
    /// Whether a payload that came by way of another service, which wrapped it (an Amazon EventBridge event), is what that
    /// service carried. <see langword="false"/> takes every payload as it is.
    /// </summary>
    [Option]
    public bool Unwrap { get; init; } = true;
}
