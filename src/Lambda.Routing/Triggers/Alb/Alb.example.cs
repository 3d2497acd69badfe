using Lambda.Routing;

namespace Examples.Alb;

public sealed class Health
{
    [HttpTrigger("GET /health")]
    public static HttpResult Check(AlbEvent request) =>
        HttpResult.Text(request.RequestContext.Elb.TargetGroupArn ?? "").WithHeader("Cache-Control", "no-store");
}
