namespace Lambda.Routing;

/// <summary>
/// Thrown by an authorizer, has a REST or WebSocket API answer 401 instead of 403: API Gateway looks for exactly this message.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html">Lambda authorizers</see>.</remarks>
public sealed class UnauthorizedException : Exception
{
    /// <summary>Creates the exception.</summary>
    public UnauthorizedException() : base("Unauthorized")
    {
    }

    /// <summary>Creates the exception; API Gateway does not show why.</summary>
    /// <param name="innerException">Why.</param>
    public UnauthorizedException(Exception? innerException) : base("Unauthorized", innerException)
    {
    }
}
