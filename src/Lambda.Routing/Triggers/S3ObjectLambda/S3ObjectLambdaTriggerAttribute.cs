using Lambda.Routing.Declaring;
using Lambda.Routing.S3ObjectLambda;

namespace Lambda.Routing;

/// <summary>Takes what is asked of Object Lambda Access Points of Amazon S3, and sees to it that it is answered.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html">Writing Lambda functions for S3 Object Lambda Access Points</see>.
/// The answer to <see cref="S3ObjectLambdaOperation.GetObject"/> is sent by an <see cref="IS3GetObjectWriter"/>, which the class with
/// <see cref="LambdaStartupAttribute"/> registers.
/// </remarks>
/// <param name="operation">What is asked.</param>
/// <example><code>[S3ObjectLambdaTrigger(S3ObjectLambdaOperation.HeadObject)]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(S3GetObjectEvent), typeof(S3HeadObjectEvent), typeof(S3ListObjectsEvent), typeof(S3ListObjectsV2Event))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::S3ObjectLambda::AccessPoint")]
public sealed class S3ObjectLambdaTriggerAttribute(S3ObjectLambdaOperation operation = S3ObjectLambdaOperation.GetObject) : TriggerAttribute
{
    /// <summary>What is asked.</summary>
    public S3ObjectLambdaOperation Operation { get; } = operation;

    /// <summary>The Object Lambda Access Point's name or ARN, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every one that no other route names.</summary>
    [Filter(nameof(S3ObjectLambdaEvent.Configuration) + "." + nameof(S3ObjectLambdaConfiguration.AccessPointArn), MatchBy.Resource)]
    public string? AccessPoint { get; init; }
}
