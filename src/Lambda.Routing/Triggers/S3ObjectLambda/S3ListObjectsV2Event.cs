using System.Buffers;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.S3ObjectLambda;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Someone asks for a list of objects, by the second version of the operation.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html#olap-listobjectsv2">ListObjectsV2 requests</see>.</remarks>
[EventType]
[PayloadPath("configuration.payload")]
[Source("s3-object-lambda", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.S3Events.S3ObjectLambdaEvent")]
[Shape("userRequest", "xAmzRequestId", "listObjectsV2Context")]
[Closed("AWS takes no new customers for S3 Object Lambda since 7 November 2025")]
public sealed partial record S3ListObjectsV2Event : S3ObjectLambdaEvent, IRespondingEvent<S3ListObjectsV2Event, S3ListObjectsResponse>
{
    /// <summary>Where the original is.</summary>
    [Discriminator]
    public required S3ObjectLambdaInput ListObjectsV2Context { get; init; }

    /// <summary>A signed URL of the original, with the caller's permissions. A secret. Signed headers that it names must be sent along.</summary>
    public string? InputS3Url => ListObjectsV2Context.InputS3Url;

    /// <inheritdoc/>
    static void IRespondingEvent<S3ListObjectsV2Event, S3ListObjectsResponse>.WriteResponse(
        ReadOnlySpan<byte> json, S3ListObjectsV2Event @event, S3ListObjectsResponse response, IBufferWriter<byte> output) => ResponseJson.Write(response, output);
}
