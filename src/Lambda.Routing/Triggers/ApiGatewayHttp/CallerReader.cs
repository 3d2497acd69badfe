using System.Text.Json;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>Finds out who sent a request of payload format 2.0.</summary>
internal static class CallerReader
{
    public static HttpCaller Read(RequestContext context)
    {
        HttpCertificate? certificate = context.Authentication?.ClientCert?.ToCertificate();
        return context.Authorizer switch
        {
            { Jwt: { } jwt } => new HttpCaller
            {
                Kind = HttpCallerKind.Token,
                Id = jwt.Claims.GetValueOrDefault("sub"),
                Claims = jwt.Claims,
                Scopes = jwt.Scopes,
                Certificate = certificate,
            },
            { Iam: { } iam } => new HttpCaller { Kind = HttpCallerKind.Iam, Id = iam.UserArn ?? iam.CallerId, Iam = Identity(iam), Certificate = certificate },
            { Lambda: { Count: > 0 } lambda } => new HttpCaller
            {
                Kind = HttpCallerKind.Authorizer,
                Id = lambda.TryGetValue("principalId", out JsonElement id) ? HttpCaller.TextOf(id) : null,
                Claims = HttpCaller.ToClaims(lambda),
                Certificate = certificate,
            },
            _ when certificate is not null => new HttpCaller { Kind = HttpCallerKind.Certificate, Id = certificate.Subject, Certificate = certificate },
            _ => HttpCaller.Anonymous,
        };
    }

    private static HttpIamIdentity Identity(IamAuthorizer iam) => new()
    {
        Arn = iam.UserArn,
        AccountId = iam.AccountId,
        UserId = iam.UserId,
        AccessKeyId = iam.AccessKey,
        OrganizationId = iam.PrincipalOrgId,
        CognitoIdentityId = iam.CognitoIdentity?.IdentityId,
        CognitoIdentityPoolId = iam.CognitoIdentity?.IdentityPoolId,
    };
}
