using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>A client's certificate, which API Gateway has verified.</summary>
[EventType]
public sealed partial record ClientCertificate
{
    /// <summary>The certificate in PEM.</summary>
    public partial string? ClientCertPem { get; init; }

    /// <summary>The distinguished name of whom it is for.</summary>
    [JsonPropertyName("subjectDN")]
    public partial string? SubjectDn { get; init; }

    /// <summary>The distinguished name of who issued it.</summary>
    [JsonPropertyName("issuerDN")]
    public partial string? IssuerDn { get; init; }

    /// <summary>The serial number, in hexadecimal with colons.</summary>
    public partial string? SerialNumber { get; init; }

    /// <summary>When it is valid.</summary>
    public CertificateValidity? Validity { get; init; }

    internal HttpCertificate ToCertificate() => new()
    {
        Subject = SubjectDn,
        Issuer = IssuerDn,
        SerialNumber = SerialNumber,
        Pem = ClientCertPem,
        NotBefore = HttpCertificate.ParseTime(Validity?.NotBefore),
        NotAfter = HttpCertificate.ParseTime(Validity?.NotAfter),
    };
}
