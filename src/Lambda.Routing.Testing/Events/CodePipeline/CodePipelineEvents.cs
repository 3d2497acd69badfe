namespace Lambda.Routing.Testing;

/// <summary>
/// Jobs of AWS CodePipeline actions
/// (<see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html">invoke a Lambda function</see>).
/// </summary>
public static class CodePipelineEvents
{
    /// <summary>A job with one artifact.</summary>
    /// <param name="userParameters">The action's user parameters; <see langword="null"/> for none.</param>
    /// <param name="jobId">The job's id, which the report names.</param>
    /// <param name="continuationToken">The token that an earlier result of the job had; <see langword="null"/> for a new job.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Job(string? userParameters = null, string jobId = "00000000-0000-4000-8000-000000000001", string? continuationToken = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(jobId);
        return EventWriter.Write((userParameters, jobId, continuationToken), static (writer, all) =>
        {
            writer.WriteStartObject("CodePipeline.job");
            writer.WriteString("id", all.jobId);
            writer.WriteString("accountId", TestAccount.Id);
            writer.WriteStartObject("data");
            writer.WriteStartObject("actionConfiguration");
            writer.WriteStartObject("configuration");
            writer.WriteString("FunctionName", "my-function");
            if (all.userParameters is not null)
            {
                writer.WriteString("UserParameters", all.userParameters);
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartArray("inputArtifacts");
            writer.WriteStartObject();
            writer.WriteString("name", "my-artifact");
            writer.WriteString("revision", "0000000000000000000000000000000000000001");
            writer.WriteStartObject("location");
            writer.WriteString("type", "S3");
            writer.WriteMap("s3Location", [new("bucketName", "my-artifacts"), new("objectKey", "my-pipeline/my-artifact/1")]);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartArray("outputArtifacts");
            writer.WriteEndArray();
            writer.WriteMap("artifactCredentials",
                [new("accessKeyId", "TESTACCESSKEYID"), new("secretAccessKey", "test-secret-access-key"), new("sessionToken", "test-session-token")]);
            if (all.continuationToken is not null)
            {
                writer.WriteString("continuationToken", all.continuationToken);
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }
}
