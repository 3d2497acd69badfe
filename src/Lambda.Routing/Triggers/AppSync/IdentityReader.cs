using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>Reads an identity as the kind that its members say it is.</summary>
internal readonly struct IdentityReader : IValueReader<AppSyncIdentity>
{
    public static AppSyncIdentity Read(ref EventReader reader)
    {
        AnyIdentity any = reader.Read<AnyIdentity>();
        return any switch
        {
            { AccountId: not null } or { UserArn: not null } => new AppSyncIamIdentity
            {
                AccountId = any.AccountId,
                CognitoIdentityPoolId = any.CognitoIdentityPoolId,
                CognitoIdentityId = any.CognitoIdentityId,
                CognitoIdentityAuthType = any.CognitoIdentityAuthType,
                CognitoIdentityAuthProvider = any.CognitoIdentityAuthProvider,
                SourceIp = any.SourceIp,
                Username = any.Username,
                UserArn = any.UserArn,
            },
            { Username: not null } => new AppSyncCognitoIdentity
            {
                Sub = any.Sub,
                Issuer = any.Issuer,
                Username = any.Username,
                Claims = any.Claims,
                SourceIp = any.SourceIp,
                DefaultAuthStrategy = any.DefaultAuthStrategy,
                Groups = any.Groups,
            },
            { Issuer: not null } or { Sub: not null } or { Claims.Count: > 0 } => new AppSyncOidcIdentity
            {
                Sub = any.Sub,
                Issuer = any.Issuer,
                Claims = any.Claims,
                DefaultAuthStrategy = any.DefaultAuthStrategy,
                Groups = any.Groups,
            },
            _ => new AppSyncLambdaIdentity { ResolverContext = any.ResolverContext, HandlerContext = any.HandlerContext },
        };
    }
}
