using System.Collections.ObjectModel;
using System.Text.Json;
using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>
/// Who sent a request, as far as the service in front of the function has checked it. Nothing here comes from a part of the
/// request that the client writes freely.
/// </summary>
/// <remarks>
/// Sources: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html">access to HTTP APIs</see>,
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html">access to REST APIs</see>.
/// </remarks>
public sealed class HttpCaller
{
    /// <summary>A caller of whom nothing is known.</summary>
    public static readonly HttpCaller Anonymous = new();

    /// <summary>Who vouches for the caller.</summary>
    public HttpCallerKind Kind { get; init; }

    /// <summary>Whether anybody does.</summary>
    public bool IsAuthenticated => Kind != HttpCallerKind.Anonymous;

    /// <summary>What the caller is called: the token's <c>sub</c>, the authorizer's <c>principalId</c>, the ARN, or the certificate's subject.</summary>
    public string? Id { get; init; }

    /// <summary>The token's claims, or the context that a Lambda authorizer returned, as text; names are case-sensitive.</summary>
    public IReadOnlyDictionary<string, string> Claims { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The token's scopes that let the request through.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The AWS identity, where the request was signed.</summary>
    public HttpIamIdentity? Iam { get; init; }

    /// <summary>The client's certificate, whoever else vouches.</summary>
    public HttpCertificate? Certificate { get; init; }

    /// <summary>A claim; <see langword="null"/> when the caller lacks it.</summary>
    /// <param name="claim">The claim's name, case-sensitive.</param>
    public string? this[string claim] => Claims.GetValueOrDefault(claim);

    /// <summary>
    /// A claim's values, where the claim is a list: <c>cognito:groups</c>. HTTP APIs send a token's list as <c>[a b]</c>, REST APIs as <c>a,b</c>, and a
    /// Lambda authorizer's context has it as JSON; a single value is a list of one, and the scopes in <c>scope</c> or <c>scp</c> are divided by blanks.
    /// </summary>
    /// <param name="claim">The claim's name.</param>
    /// <returns>The values; none where there is no such claim.</returns>
    public IReadOnlyList<string> GetValues(string claim) => this[claim] is { } text ? ClaimValues.Split(claim, text) : [];

    /// <summary>Claims whose values may be any JSON: what is no text stays JSON.</summary>
    /// <param name="members">The claims by name.</param>
    internal static Dictionary<string, string> ToClaims(IReadOnlyDictionary<string, JsonElement> members)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in members)
        {
            Add(claims, name, value);
        }
        return claims;
    }

    /// <summary>Claims whose values may be any JSON: what is no text stays JSON.</summary>
    /// <param name="members">An object of claims.</param>
    internal static Dictionary<string, string> ToClaims(JsonElement members)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty claim in members.EnumerateObject())
        {
            if (NameOf(claim) is { } name)
            {
                Add(claims, name, claim.Value);
            }
        }
        return claims;
    }

    /// <summary>A claim's value as text; <see langword="null"/> for none, and for a text that is no Unicode: nobody has vouched for that.</summary>
    internal static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.Null or JsonValueKind.Undefined => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            };
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? NameOf(JsonProperty claim)
    {
        try
        {
            return claim.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static void Add(Dictionary<string, string> claims, string name, JsonElement value)
    {
        if (TextOf(value) is { } text)
        {
            claims[name] = text;
        }
    }
}
