using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.S3ObjectLambda;

namespace Lambda.Routing;

/// <summary>What is asked of an Object Lambda Access Point of Amazon S3, whatever it is.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html">event context</see>.</remarks>
public abstract record S3ObjectLambdaEvent : IPayloadCarrier
{
    private protected S3ObjectLambdaEvent()
    {
    }

    /// <summary>The request's id in Amazon S3.</summary>
    [Discriminator]
    public required string XAmzRequestId { get; init; }

    /// <summary>The access point, and what it gives the function along.</summary>
    public S3ObjectLambdaConfiguration? Configuration { get; init; }

    /// <summary>The request as the caller made it.</summary>
    [Discriminator]
    public required S3ObjectLambdaUserRequest UserRequest { get; init; }

    /// <summary>Who called.</summary>
    public S3ObjectLambdaUserIdentity? UserIdentity { get; init; }

    /// <summary>The version of the event's form: <c>1.00</c>.</summary>
    public string? ProtocolVersion { get; init; }

    /// <summary>What the access point gives the function along.</summary>
    public Payload Payload => Configuration is IPayloadCarrier carrier ? carrier.Payload : default;

    /// <summary>The request's id; neither the signed URL nor the token, which are secrets.</summary>
    public sealed override string ToString() => $"{GetType().Name} {{ {XAmzRequestId} }}";
}
