using System.Text.Json;

namespace Lambda.Routing.ApiGatewayRest;

/// <summary>Finds out who sent a request.</summary>
internal static class CallerReader
{
    private const string PrincipalId = "principalId";

    public static HttpCaller Read(IReadOnlyDictionary<string, JsonElement> authorizer, Identity? identity)
    {
        HttpCertificate? certificate = identity?.ClientCert?.ToCertificate();
        if (authorizer.TryGetValue("claims", out JsonElement claims) && claims.ValueKind == JsonValueKind.Object)
        {
            Dictionary<string, string> texts = HttpCaller.ToClaims(claims);
            return new HttpCaller
            {
                Kind = HttpCallerKind.Token,
                Id = texts.GetValueOrDefault("sub"),
                Claims = texts,
                Scopes = ScopesOf(authorizer, texts),
                Certificate = certificate,
            };
        }
        if (Told(authorizer))
        {
            Dictionary<string, string> texts = HttpCaller.ToClaims(authorizer);
            return new HttpCaller { Kind = HttpCallerKind.Authorizer, Id = texts.GetValueOrDefault(PrincipalId), Claims = texts, Certificate = certificate };
        }
        if (identity is { UserArn: { Length: > 0 } arn })
        {
            return new HttpCaller { Kind = HttpCallerKind.Iam, Id = arn, Iam = Iam(identity), Certificate = certificate };
        }
        return certificate is null
            ? HttpCaller.Anonymous
            : new HttpCaller { Kind = HttpCallerKind.Certificate, Id = certificate.Subject, Certificate = certificate };
    }

    // An HTTP API without an authorizer sends both members of its token authorizer as null.
    private static bool Told(IReadOnlyDictionary<string, JsonElement> authorizer)
    {
        foreach ((string name, JsonElement value) in authorizer)
        {
            if (name is not ("claims" or "scopes") && value.ValueKind != JsonValueKind.Null)
            {
                return true;
            }
        }
        return false;
    }

    // An HTTP API lists the scopes; a REST API leaves them in the token.
    private static IReadOnlyList<string> ScopesOf(IReadOnlyDictionary<string, JsonElement> authorizer, Dictionary<string, string> claims)
    {
        if (authorizer.TryGetValue("scopes", out JsonElement scopes) && scopes.ValueKind == JsonValueKind.Array)
        {
            List<string> texts = [];
            foreach (JsonElement scope in scopes.EnumerateArray())
            {
                if (HttpCaller.TextOf(scope) is { } text)
                {
                    texts.Add(text);
                }
            }
            return texts;
        }
        return claims.GetValueOrDefault("scope")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    private static HttpIamIdentity Iam(Identity identity) => new()
    {
        Arn = identity.UserArn,
        AccountId = identity.AccountId,
        UserId = identity.User,
        AccessKeyId = identity.AccessKey,
        OrganizationId = identity.PrincipalOrgId,
        CognitoIdentityId = identity.CognitoIdentityId,
        CognitoIdentityPoolId = identity.CognitoIdentityPoolId,
    };
}
