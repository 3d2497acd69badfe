using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>How the client authenticated itself to the custom domain.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mutual-tls.html">mutual TLS for HTTP APIs</see>.</remarks>
[EventType]
public sealed partial record Authentication
{
    /// <summary>The client's certificate.</summary>
    public ClientCertificate? ClientCert { get; init; }
}
