using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>When a certificate is valid, as API Gateway writes it: <c>May 28 12:30:02 2019 GMT</c>.</summary>
[EventType]
public sealed partial record CertificateValidity
{
    /// <summary>From when.</summary>
    public partial string? NotBefore { get; init; }

    /// <summary>Until when.</summary>
    public partial string? NotAfter { get; init; }
}
