using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes requests and responses on their way through an Amazon CloudFront distribution (Lambda@Edge).</summary>
/// <remarks>
/// AWS runs Lambda@Edge functions on Node.js and Python only, so that such a function serves tests and emulators.
/// Source: <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html">Lambda@Edge event structure</see>.
/// </remarks>
/// <param name="eventType">Where the function stands: <c>viewer-request</c>, <c>origin-request</c>, <c>origin-response</c> or <c>viewer-response</c>; without one, anywhere.</param>
/// <example><code>[CloudFrontTrigger("viewer-request", Path = "/members/*")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CloudFrontEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::CloudFront::Distribution")]
[Notice("AWS runs Lambda@Edge on Node.js and Python only, so that no distribution can call this function")]
public sealed class CloudFrontTriggerAttribute(string? eventType = null) : TriggerAttribute
{
    /// <summary>Where the function stands; <see langword="null"/> for anywhere.</summary>
    [Filter(nameof(CloudFrontEvent.EventType), MatchBy.Exact)]
    [TemplateProperty("EventType")]
    public string? EventType { get; } = eventType;

    /// <summary>The path of the request: <c>/index.html</c>, or <c>/images/*</c> for all that begin so; <see langword="null"/> for any.</summary>
    [Filter(nameof(CloudFrontEvent.Path), MatchBy.Wildcard)]
    public string? Path { get; init; }

    /// <summary>The distribution's id; <see langword="null"/> for any.</summary>
    [Filter(nameof(CloudFrontEvent.DistributionId), MatchBy.Exact)]
    public string? DistributionId { get; init; }
}
