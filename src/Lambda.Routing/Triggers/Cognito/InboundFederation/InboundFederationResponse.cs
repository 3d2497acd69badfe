using System.Collections.ObjectModel;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>The attributes as they are stored.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-inbound-federation.html">inbound federation Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record InboundFederationResponse
{
    /// <summary>All attributes that the user is to have, by the identity provider's names; what is left out is dropped. Empty keeps the original ones.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, string> UserAttributesToMap { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
