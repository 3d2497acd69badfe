using Lambda.Routing;

namespace Examples.ApiGatewayHttp;

public sealed class Visitors
{
    [HttpTrigger("GET /visitors/me")]
    public HttpResult Me(ApiGatewayHttpEvent request) =>
        request.RequestContext.Authorizer?.Jwt?.Claims.GetValueOrDefault("sub") is { } subject
            ? HttpResult.Text(subject)
            : HttpResult.Unauthorized("Bearer");
}
