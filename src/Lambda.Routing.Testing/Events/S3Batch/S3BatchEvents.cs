using System.Net;

namespace Lambda.Routing.Testing;

/// <summary>
/// Tasks of Amazon S3 Batch Operations jobs
/// (<see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">Invoke AWS Lambda function</see>).
/// </summary>
public static class S3BatchEvents
{
    /// <summary>A job's task for one object, in schema 2.0.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key, not yet encoded.</param>
    /// <param name="userArguments">What the job's author sends along, by name.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Task(string bucket, string key, params IEnumerable<KeyValuePair<string, string>> userArguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        ArgumentException.ThrowIfNullOrEmpty(key);
        return EventWriter.Write((bucket, key, userArguments), static (writer, task) =>
        {
            writer.WriteString("invocationSchemaVersion", "2.0");
            writer.WriteString("invocationId", TestAccount.IdOf(1));
            writer.WriteStartObject("job");
            writer.WriteString("id", TestAccount.IdOf(2));
            writer.WriteMap("userArguments", task.userArguments);
            writer.WriteEndObject();
            writer.WriteStartArray("tasks");
            writer.WriteStartObject();
            writer.WriteString("taskId", "task-1");
            writer.WriteString("s3Key", WebUtility.UrlEncode(task.key).Replace("%2F", "/", StringComparison.Ordinal));
            writer.WriteNull("s3VersionId");
            writer.WriteString("s3Bucket", task.bucket);
            writer.WriteEndObject();
            writer.WriteEndArray();
        });
    }
}
