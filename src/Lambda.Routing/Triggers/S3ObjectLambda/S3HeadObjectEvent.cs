using System.Buffers;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.S3ObjectLambda;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Someone asks for an object's headers.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html#olap-headobject">HeadObject requests</see>.</remarks>
[EventType]
[PayloadPath("configuration.payload")]
[Source("s3-object-lambda", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.S3Events.S3ObjectLambdaEvent")]
[Shape("userRequest", "xAmzRequestId", "headObjectContext")]
[Closed("AWS takes no new customers for S3 Object Lambda since 7 November 2025")]
public sealed partial record S3HeadObjectEvent : S3ObjectLambdaEvent, IRespondingEvent<S3HeadObjectEvent, S3HeadObjectResponse>
{
    /// <summary>Where the original is.</summary>
    [Discriminator]
    public required S3ObjectLambdaInput HeadObjectContext { get; init; }

    /// <summary>A signed URL of the original, with the caller's permissions. A secret. Signed headers that it names must be sent along.</summary>
    public string? InputS3Url => HeadObjectContext.InputS3Url;

    /// <inheritdoc/>
    static void IRespondingEvent<S3HeadObjectEvent, S3HeadObjectResponse>.WriteResponse(
        ReadOnlySpan<byte> json, S3HeadObjectEvent @event, S3HeadObjectResponse response, IBufferWriter<byte> output) => ResponseJson.Write(response, output);
}
