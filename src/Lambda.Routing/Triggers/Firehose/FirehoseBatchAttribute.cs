using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Transforms the records of a delivery stream of Amazon Data Firehose, one call and one <see cref="FirehoseResult"/> for each.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html">Transform source data</see>.</remarks>
/// <param name="stream">The delivery stream's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every stream that no other route names.</param>
/// <example><code>[FirehoseBatch("clicks-to-s3")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(FirehoseEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::KinesisFirehose::DeliveryStream")]
public sealed class FirehoseBatchAttribute(string? stream = null) : TriggerAttribute
{
    /// <summary>The delivery stream's name or ARN; <see langword="null"/> for every stream that no other route names.</summary>
    [Filter(nameof(FirehoseRecord.DeliveryStreamArn), MatchBy.Resource)]
    public string? Stream { get; } = stream;

    /// <summary>How many records this method may handle at once; 1, unless given.</summary>
    [Option]
    public int MaxParallel { get; init; } = 1;

    /// <summary>
    /// Whether a payload that came by way of another service, which wrapped it (an Amazon SNS notification, an Amazon EventBridge event), is what that
    /// service carried. <see langword="false"/> takes every payload as it is.
    /// </summary>
    [Option]
    public bool Unwrap { get; init; } = true;
}
