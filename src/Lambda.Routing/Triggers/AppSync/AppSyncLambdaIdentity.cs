using System.Collections.ObjectModel;
using System.Text.Json;

namespace Lambda.Routing.AppSync;

/// <summary>A caller whom a Lambda authorizer let in.</summary>
public sealed record AppSyncLambdaIdentity : AppSyncIdentity
{
    /// <summary>What the authorizer said of the caller of a GraphQL API (<see cref="AppSyncAuthorization.Context"/>).</summary>
    public IReadOnlyDictionary<string, JsonElement> ResolverContext { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>What the authorizer said of the caller of an Event API (<see cref="AppSyncAuthorization.Context"/>).</summary>
    public IReadOnlyDictionary<string, JsonElement> HandlerContext { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;
}
