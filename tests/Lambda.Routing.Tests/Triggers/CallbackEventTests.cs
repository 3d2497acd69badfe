using Lambda.Routing.CodePipeline;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;

namespace Lambda.Routing.Tests.Triggers;

/// <summary>Jobs, rotations and requests for objects: samples and builders.</summary>
public sealed class CallbackEventTests
{
    [Fact]
    public void A_job_is_read()
    {
        CodePipelineJob job = EventReader.ReadDocument<CodePipelineEvent>(Samples.Read("CodePipeline", "codepipeline")).Job;

        Assert.Equal("sample-input", Assert.Single(job.Data!.InputArtifacts).Name);
        Assert.Null(Assert.Single(job.Data.OutputArtifacts).Revision);
        Assert.Equal("sample-artifacts", job.Data.InputArtifacts[0].Location!.S3Location!.BucketName);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), job.Data.ArtifactCredentials!.ExpirationTime);
        Assert.Equal("KMS", job.Data.EncryptionKey!.Type);
    }

    [Fact]
    public void Built_jobs_have_what_was_asked_for()
    {
        CodePipelineEvent plain = EventReader.ReadDocument<CodePipelineEvent>(CodePipelineEvents.Job());
        CodePipelineEvent continued = EventReader.ReadDocument<CodePipelineEvent>(CodePipelineEvents.Job("word", "j", "t"));

        Assert.True(plain.Payload.IsMissing);
        Assert.Null(plain.Job.Data!.ContinuationToken);
        Assert.Equal(("j", "word", "t"), (continued.Job.Id, continued.Payload.GetString(), continued.Job.Data!.ContinuationToken));
    }

    [Fact]
    public void A_job_without_data_has_no_parameters() =>
        Assert.True(EventReader.ReadDocument<CodePipelineEvent>("""{"CodePipeline.job":{"id":"j"}}"""u8.ToArray()).Payload.IsMissing);

    [Fact]
    public void A_failures_message_is_as_long_as_AWS_takes_it()
    {
        var failure = CodePipelineFailure.Of(new InvalidOperationException(new string('x', 6000)));

        Assert.Equal(5000, failure.Message.Length);
        Assert.Equal("JobFailed", failure.Type);
    }

    [Fact]
    public void Built_steps_are_those_of_the_secret()
    {
        SecretRotationEvent step = EventReader.ReadDocument<SecretRotationEvent>(SecretRotationEvents.Of("setSecret", "shop/database"));

        Assert.Equal("setSecret", step.Step);
        Assert.Equal("arn:aws:secretsmanager:us-east-1:123456789012:secret:shop/database-AbCdEf", step.SecretId);
        Assert.NotNull(step.RotationToken);
    }

    [Fact]
    public void Built_requests_are_of_their_operation()
    {
        S3GetObjectEvent get = EventReader.ReadDocument<S3GetObjectEvent>(S3ObjectLambdaEvents.Get("books", "a.txt", "large"));

        Assert.Equal(("my-route", "my-token"), (get.GetObjectContext.OutputRoute, get.GetObjectContext.OutputToken));
        Assert.Equal("large", get.Payload.GetString());
        Assert.Equal("identity", get.UserRequest.GetHeader("accept-encoding"));
        Assert.Null(get.UserRequest.GetHeader("range"));
        Assert.EndsWith("X-Amz-SignedHeaders=host", EventReader.ReadDocument<S3HeadObjectEvent>(S3ObjectLambdaEvents.Head("books", "a.txt")).InputS3Url, StringComparison.Ordinal);
        Assert.NotNull(EventReader.ReadDocument<S3ListObjectsEvent>(S3ObjectLambdaEvents.List("books")).InputS3Url);
        Assert.NotNull(EventReader.ReadDocument<S3ListObjectsV2Event>(S3ObjectLambdaEvents.ListV2("books")).InputS3Url);
    }
}
