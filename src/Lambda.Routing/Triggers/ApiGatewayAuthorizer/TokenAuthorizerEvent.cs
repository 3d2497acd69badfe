using System.Buffers;
using Lambda.Routing.ApiGatewayAuthorizer;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>May the bearer of a token call a REST API? API Gateway sends the token alone.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">input to a Lambda authorizer</see>.</remarks>
[EventType]
[Source("apigw-authorizer-token", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.APIGatewayEvents.APIGatewayCustomAuthorizerRequest")]
[Shape("type = TOKEN", "methodArn")]
public sealed partial record TokenAuthorizerEvent
    : IRespondingEvent<TokenAuthorizerEvent, AuthorizerDecision>, IRespondingEvent<TokenAuthorizerEvent, AuthorizerPolicy>
{
    /// <summary>The kind of authorizer: <c>TOKEN</c>.</summary>
    [Discriminator]
    public partial string? Type { get; init; }

    /// <summary>The ARN of the method that the client wants to call.</summary>
    [Discriminator]
    public required partial string MethodArn { get; init; }

    /// <summary>The token, as the header has it that the authorizer names: a secret.</summary>
    public partial string? AuthorizationToken { get; init; }

    /// <summary>Says what is asked for, and nothing about the client: a request holds credentials.</summary>
    public override string ToString() => $"{nameof(TokenAuthorizerEvent)} {{ {nameof(MethodArn)} = {MethodArn} }}";

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, TokenAuthorizerEvent @event, AuthorizerDecision response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(response);
        ResponseJson.Write(PolicyResponse.Of(response.ToPolicy(@event.MethodArn)), output);
    }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, TokenAuthorizerEvent @event, AuthorizerPolicy response, IBufferWriter<byte> output) =>
        ResponseJson.Write(PolicyResponse.Of(response), output);
}
