using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;
using Lambda.Routing.S3;

namespace Lambda.Routing;

/// <summary>A task of an Amazon S3 Batch Operations job: one object of its manifest.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">Invoke AWS Lambda function</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
public sealed partial record S3BatchTask : IPayloadCarrier
{
    /// <summary>Creates one by its properties, for a test: <c>new S3BatchTask { TaskId = "1", Key = "a.jpg" }</c>.</summary>
    [SetsRequiredMembers]
    public S3BatchTask() => (TaskId, RawKey) = ("", "");

    /// <summary>The task's id, which its result carries too.</summary>
    public required partial string TaskId { get; init; }

    /// <summary>The object's key as the manifest has it: percent-encoded.</summary>
    [JsonPropertyName("s3Key")]
    public required partial string RawKey { get; init; }

    /// <summary>The object's key, decoded: what the other operations of Amazon S3 take.</summary>
    [JsonIgnore]
    public string Key
    {
        get => S3Key.Decode(RawKey);
        init => RawKey = S3Key.Encode(value);
    }

    /// <summary>The object's version, where the manifest names one.</summary>
    public partial string? S3VersionId { get; init; }

    /// <summary>The bucket's name; only in schema 2.0. <see cref="Bucket"/> is there in both.</summary>
    public partial string? S3Bucket { get; init; }

    /// <summary>The bucket's ARN; only in schema 1.0.</summary>
    public partial string? S3BucketArn { get; init; }

    /// <summary>The bucket's name, in either schema.</summary>
    [JsonPropertyName("s3Bucket")]
    public string? Bucket => S3Bucket ?? (S3BucketArn is { } arn ? ResourceName.OwnName(arn).ToString() : null);

    /// <summary>The job's id.</summary>
    [JsonPropertyName("$.job.id")]
    public string? JobId => Event?.Job?.Id;

    /// <summary>What the job's author sends along to every invocation, by name; empty in schema 1.0.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> UserArguments => Event?.Job?.UserArguments ?? ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The job's user arguments, as an object of strings; missing in schema 1.0.</summary>
    public Payload Payload => Event?.Job?.UserArgumentsJson ?? default;

    /// <summary>The decoded key, where the manifest has JSON in its place.</summary>
    [JsonIgnore]
    public Payload KeyJson => Payload.FromText(Key);

    /// <summary>The event that the task belongs to.</summary>
    [JsonIgnore]
    internal S3BatchEvent? Event { get; init; }
}
