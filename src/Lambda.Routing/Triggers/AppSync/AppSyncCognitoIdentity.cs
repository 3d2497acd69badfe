using System.Collections.ObjectModel;
using System.Text.Json;

namespace Lambda.Routing.AppSync;

/// <summary>A user of a Cognito user pool.</summary>
public sealed record AppSyncCognitoIdentity : AppSyncIdentity
{
    /// <summary>The user's id.</summary>
    public string? Sub { get; init; }

    /// <summary>Who issued the token.</summary>
    public string? Issuer { get; init; }

    /// <summary>The user's name.</summary>
    public string? Username { get; init; }

    /// <summary>The token's claims.</summary>
    public IReadOnlyDictionary<string, JsonElement> Claims { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>The addresses that the request came through, the caller's first.</summary>
    public IReadOnlyList<string> SourceIp { get; init; } = [];

    /// <summary>What happens to a request that nothing decides: <c>ALLOW</c> or <c>DENY</c>.</summary>
    public string? DefaultAuthStrategy { get; init; }

    /// <summary>The user's groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
