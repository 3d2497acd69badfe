using Lambda.Routing;

namespace Examples.ApiGatewayAuthorizer;

public sealed class Doorman
{
    [AuthorizerTrigger]
    public static AuthorizerDecision Simple(HttpAuthorizerEvent request) =>
        request.IdentitySource is ["sesame"] ? AuthorizerDecision.Allow("ali") with { Context = Guest } : AuthorizerDecision.Deny("stranger");

    [AuthorizerTrigger]
    public static AuthorizerDecision Request(RequestAuthorizerEvent request) =>
        request.Headers.ContainsKey("x-guest") ? AuthorizerDecision.Allow("guest") : throw new UnauthorizedException();

    [AuthorizerTrigger]
    public static AuthorizerPolicy Token(TokenAuthorizerEvent request)
    {
        string stage = string.Join('/', request.MethodArn.Split('/')[..2]);
        return request.AuthorizationToken == "sesame" ? AuthorizerPolicy.Allow("ali", $"{stage}/GET/*") : AuthorizerPolicy.Deny("stranger", $"{stage}/*");
    }

    private static Dictionary<string, ClaimValue> Guest => new() { ["tenant"] = "blue", ["seats"] = 5, ["admin"] = false };
}
