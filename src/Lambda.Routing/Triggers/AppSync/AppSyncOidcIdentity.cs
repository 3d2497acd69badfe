using System.Collections.ObjectModel;
using System.Text.Json;

namespace Lambda.Routing.AppSync;

/// <summary>A user of an OpenID Connect provider.</summary>
public sealed record AppSyncOidcIdentity : AppSyncIdentity
{
    /// <summary>The user's id.</summary>
    public string? Sub { get; init; }

    /// <summary>Who issued the token.</summary>
    public string? Issuer { get; init; }

    /// <summary>The token's claims.</summary>
    public IReadOnlyDictionary<string, JsonElement> Claims { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>What happens to a request that nothing decides: <c>ALLOW</c> or <c>DENY</c>.</summary>
    public string? DefaultAuthStrategy { get; init; }

    /// <summary>The user's groups.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];
}
