using Lambda.Routing;

namespace Examples.FunctionUrl;

public sealed class Hooks
{
    [HttpTrigger("POST /hooks/{name}")]
    public HttpResult Receive(string name, FunctionUrlEvent request) =>
        request.RequestContext.Authorizer?.Iam is { UserArn: { } caller }
            ? HttpResult.Text($"{name} from {caller}")
            : HttpResult.Forbid("Only signed requests are taken.");
}
