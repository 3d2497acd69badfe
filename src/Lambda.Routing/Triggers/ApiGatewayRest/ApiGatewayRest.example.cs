using Lambda.Routing;

namespace Examples.ApiGatewayRest;

public sealed class Reports
{
    [HttpTrigger("GET /reports/{name}")]
    public HttpResult Get(string name, ApiGatewayRestEvent request) =>
        request.RequestContext?.Identity?.ApiKeyId is { } key
            ? HttpResult.Text($"{name} for {key}")
            : HttpResult.Forbid("Reports are for subscribers.");
}
