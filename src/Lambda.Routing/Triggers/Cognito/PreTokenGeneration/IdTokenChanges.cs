using System.Collections.ObjectModel;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Cognito;

/// <summary>Changes to the ID token.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record IdTokenChanges
{
    /// <summary>Claims by name.</summary>
    public IReadOnlyDictionary<string, ClaimValue> ClaimsToAddOrOverride { get; init; } = ReadOnlyDictionary<string, ClaimValue>.Empty;

    /// <summary>The names of claims that are left out.</summary>
    public IReadOnlyList<string> ClaimsToSuppress { get; init; } = [];
}
