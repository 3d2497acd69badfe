using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>What an identity provider told about a user. A value that is no text stands as its JSON.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html">inbound federation Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record FederatedAttributes
{
    /// <summary>The answer of the token endpoint, with the provider's tokens; not of SAML.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> TokenResponse { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The claims of the ID token; not of SAML.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> IdToken { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The answer of the user info endpoint; not of SAML.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> UserInfo { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The attributes of the SAML assertion; only of SAML.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> SamlResponse { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
