using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;
using Lambda.Routing.S3ObjectLambda;

namespace Lambda.Routing;

/// <summary>Someone asks for an object.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html#olap-getobject-response">GetObject requests</see>.</remarks>
[EventType]
[PayloadPath("configuration.payload")]
[AnswerRequired]
[Source("s3-object-lambda", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.S3Events.S3ObjectLambdaEvent")]
[Shape("userRequest", "xAmzRequestId", "getObjectContext")]
[Closed("AWS takes no new customers for S3 Object Lambda since 7 November 2025")]
public sealed partial record S3GetObjectEvent : S3ObjectLambdaEvent, IReportingEvent<S3GetObjectEvent, S3GetObjectResponse, IS3GetObjectWriter>
{
    /// <summary>Where the original is, and where the answer goes.</summary>
    [Discriminator]
    public required S3GetObjectContext GetObjectContext { get; init; }

    /// <summary>A signed URL of the original, with the caller's permissions. A secret. Signed headers that it names must be sent along.</summary>
    public string? InputS3Url => GetObjectContext.InputS3Url;

    /// <inheritdoc/>
    static async ValueTask IReportingEvent<S3GetObjectEvent, S3GetObjectResponse, IS3GetObjectWriter>.ReportAsync(
        S3GetObjectEvent @event, S3GetObjectResponse? response, IS3GetObjectWriter reporter, Invocation invocation, CancellationToken cancellationToken)
    {
        if (response is null)
        {
            invocation.Log?.Error("The method returned null, and the caller is answered with an error.", null);
        }
        response ??= S3GetObjectResponse.Failed;
        try
        {
            S3GetObjectContext context = @event.GetObjectContext;
            await reporter.WriteAsync(context.OutputRoute, context.OutputToken, response, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (response.Body is { } body)
            {
                await body.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    static ValueTask IReportingEvent<S3GetObjectEvent, S3GetObjectResponse, IS3GetObjectWriter>.ReportFailureAsync(
        ReadOnlyMemory<byte> json, Exception failure, IS3GetObjectWriter reporter, Invocation invocation, CancellationToken cancellationToken)
    {
        string? route = JsonScan.TryFind(json.Span, "getObjectContext.outputRoute");
        string? token = JsonScan.TryFind(json.Span, "getObjectContext.outputToken");
        return route is not null && token is not null
            ? reporter.WriteAsync(route, token, S3GetObjectResponse.Failed, cancellationToken)
            : throw new InvalidOperationException("The event does not say where its answer goes.", failure);
    }
}
