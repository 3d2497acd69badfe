using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Where a user comes from, and with which attributes.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html">inbound federation Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record InboundFederationRequest : CognitoRequest
{
    /// <summary>The identity provider's name in the user pool.</summary>
    public partial string? ProviderName { get; init; }

    /// <summary>The kind of identity provider: <c>OIDC</c>, <c>SAML</c>, <c>Facebook</c>, <c>Google</c>, <c>SignInWithApple</c>, <c>LoginWithAmazon</c>.</summary>
    public partial string? ProviderType { get; init; }

    /// <summary>What the identity provider told about the user.</summary>
    public FederatedAttributes? Attributes { get; init; }
}
