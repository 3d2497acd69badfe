using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.VpcLattice;

/// <summary>Who sent a request. What does not apply is <see langword="null"/>.</summary>
[EventType]
public sealed partial record Identity
{
    /// <summary>The ARN of the VPC that the request comes from.</summary>
    public partial string? SourceVpcArn { get; init; }

    /// <summary>How the caller is known: <c>AWS_IAM</c> where the service checks signatures.</summary>
    public partial string? Type { get; init; }

    /// <summary>The ARN of who signed the request.</summary>
    public partial string? Principal { get; init; }

    /// <summary>The id of the caller's organization.</summary>
    [JsonPropertyName("principalOrgID")]
    public partial string? PrincipalOrgId { get; init; }

    /// <summary>The name of the assumed role's session.</summary>
    public partial string? SessionName { get; init; }

    /// <summary>The organizational unit of the certificate's issuer, where IAM Roles Anywhere gave the credentials.</summary>
    public partial string? X509IssuerOu { get; init; }

    /// <summary>The certificate's alternative DNS name.</summary>
    public partial string? X509SanDns { get; init; }

    /// <summary>The certificate's alternative common name.</summary>
    public partial string? X509SanNameCn { get; init; }

    /// <summary>The certificate's alternative URI.</summary>
    public partial string? X509SanUri { get; init; }

    /// <summary>The common name of the certificate's subject.</summary>
    public partial string? X509SubjectCn { get; init; }
}
