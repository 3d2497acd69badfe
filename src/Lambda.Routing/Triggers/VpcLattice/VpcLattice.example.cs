using Lambda.Routing;

namespace Examples.VpcLattice;

public sealed class Stock
{
    [HttpTrigger("GET /stock/{sku}")]
    public static HttpResult Count(string sku, VpcLatticeEvent request) =>
        HttpResult.Text($"{sku} for {request.RequestContext.Identity?.Principal}");

    [HttpTrigger("GET /stock")]
    public static HttpResult List(VpcLatticeV1Event request) => HttpResult.Text($"{request.Headers.Count} headers");
}
