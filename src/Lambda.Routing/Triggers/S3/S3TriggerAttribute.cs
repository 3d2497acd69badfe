using Lambda.Routing.Declaring;
using Lambda.Routing.S3;

namespace Lambda.Routing;

/// <summary>Takes what Amazon S3 tells about the objects of a bucket.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-s3.html">Process Amazon S3 event notifications with Lambda</see>.</remarks>
/// <param name="bucket">The bucket's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every bucket that no other route names.</param>
/// <example><code>[S3Trigger("uploads", Prefix = "invoices/", Suffix = ".pdf", EventName = "ObjectCreated:*")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(S3Event), typeof(S3TestEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("S3")]
public sealed class S3TriggerAttribute(string? bucket = null) : TriggerAttribute
{
    /// <summary>The bucket's name or ARN; <see langword="null"/> for every bucket that no other route names.</summary>
    [Filter(nameof(S3Record.S3) + "." + nameof(S3Entity.Bucket) + "." + nameof(S3Bucket.Name), MatchBy.Resource)]
    [TemplateProperty("Bucket")]
    [DocumentedForm(S3BucketNameForm.Pattern, S3BucketNameForm.Description, IsYoung = true)]
    public string? Bucket { get; } = bucket;

    /// <summary>What the object's key starts with, decoded: <c>invoices/</c>.</summary>
    [Filter(KeyMember, MatchBy.Prefix)]
    [TemplateProperty("Filter.S3Key.Rules.prefix")]
    public string? Prefix { get; init; }

    /// <summary>What the object's key ends with, decoded: <c>.pdf</c>.</summary>
    [Filter(KeyMember, MatchBy.Suffix)]
    [TemplateProperty("Filter.S3Key.Rules.suffix")]
    public string? Suffix { get; init; }

    /// <summary>What happened, in AWS's spelling, with or without the <c>s3:</c> in front: <c>ObjectCreated:Put</c>, <c>ObjectRemoved:*</c>.</summary>
    [Filter(nameof(S3Record.EventName), MatchBy.Wildcard, OptionalPrefix = "s3:")]
    [TemplateProperty("Events")]
    public string? EventName { get; init; }

    private const string KeyMember = nameof(S3Record.S3) + "." + nameof(S3Entity.Object) + "." + nameof(S3Object.Key);
}
