using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Binds a parameter of an <see cref="S3BatchTriggerAttribute"/> method to the JSON that the manifest has in the place of the key
/// (<see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html#storing-task-level-information-in-lambda">task-level information</see>).
/// </summary>
[PayloadMember(nameof(S3BatchTask.KeyJson))]
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ManifestKeyAttribute : Attribute;
