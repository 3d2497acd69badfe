using Amazon.Lambda.APIGatewayEvents;
using Lambda.Routing;

namespace OnAwsRuntime;

/// <summary>Requests in AWS's own classes: the whole event in, the response as it is.</summary>
public sealed class Api
{
    /// <summary>Answers every request.</summary>
    [HttpTrigger("$default")]
    public APIGatewayHttpApiV2ProxyResponse Serve(APIGatewayHttpApiV2ProxyRequest request) =>
        new() { StatusCode = 200, Body = $"You asked for {request.RawPath}." };
}
