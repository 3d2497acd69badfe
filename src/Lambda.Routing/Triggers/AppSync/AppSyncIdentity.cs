namespace Lambda.Routing.AppSync;

/// <summary>Who calls an API of AWS AppSync; the derived types say how they were recognised.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference-js.html#aws-appsync-resolver-context-reference-identity-js">identity</see>.</remarks>
public abstract record AppSyncIdentity
{
    private protected AppSyncIdentity()
    {
    }
}
