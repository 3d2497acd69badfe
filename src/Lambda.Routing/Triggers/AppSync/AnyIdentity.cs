using System.Collections.ObjectModel;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>The members of every kind of identity: nothing but these tells the kinds apart.</summary>
[EventType]
internal sealed partial record AnyIdentity
{
    public string? AccountId { get; init; }

    public string? CognitoIdentityPoolId { get; init; }

    public string? CognitoIdentityId { get; init; }

    public string? CognitoIdentityAuthType { get; init; }

    public string? CognitoIdentityAuthProvider { get; init; }

    [ReadWith(typeof(OneOrMany))]
    public IReadOnlyList<string> SourceIp { get; init; } = [];

    public string? Username { get; init; }

    public string? UserArn { get; init; }

    public string? Sub { get; init; }

    public string? Issuer { get; init; }

    public IReadOnlyDictionary<string, JsonElement> Claims { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    public string? DefaultAuthStrategy { get; init; }

    [ReadWith(typeof(OneOrMany))]
    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyDictionary<string, JsonElement> ResolverContext { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    public IReadOnlyDictionary<string, JsonElement> HandlerContext { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
