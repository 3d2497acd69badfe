using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Decides whether a client may call an API of API Gateway: a Lambda authorizer. What it returns says explicitly what is allowed; throwing allows nothing.
/// </summary>
/// <remarks>
/// A method returns an <see cref="AuthorizerDecision"/> about the one request, or an <see cref="AuthorizerPolicy"/>. Sources:
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html">authorizers of REST and WebSocket APIs</see>,
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html">of HTTP APIs</see>.
/// </remarks>
/// <example><code>
/// [AuthorizerTrigger]
/// public AuthorizerDecision Check(TokenAuthorizerEvent request) =>
///     tokens.IsKnown(request.AuthorizationToken) ? AuthorizerDecision.Allow("shop") : AuthorizerDecision.Deny("nobody");
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(HttpAuthorizerEvent), typeof(RequestAuthorizerEvent), typeof(TokenAuthorizerEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::ApiGatewayV2::Authorizer")]
public sealed class AuthorizerTriggerAttribute : TriggerAttribute
{
    /// <summary>
    /// The ARN of what the client wants to call, or its beginning and <c>*</c>: <c>arn:aws:execute-api:eu-central-1:123456789012:a1b2c3/*</c>.
    /// <see langword="null"/> for every request that no other method names.
    /// </summary>
    [Filter("MethodArn", MatchBy.Wildcard)]
    public string? Arn { get; init; }
}
