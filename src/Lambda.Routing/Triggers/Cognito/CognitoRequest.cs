using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>What the requests of all triggers may hold.</summary>
public abstract record CognitoRequest
{
    private protected CognitoRequest()
    {
    }

    /// <summary>The user's attributes by name: <c>email</c>, <c>custom:tenant</c>.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> UserAttributes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the client sent for the triggers of this operation. Nobody has checked it.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> ClientMetadata { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Nothing of what the request holds, which may be a password, a code or personal data.</summary>
    public sealed override string ToString() => nameof(CognitoRequest);
}
