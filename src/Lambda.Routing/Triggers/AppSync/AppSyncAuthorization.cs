using System.Collections.ObjectModel;

namespace Lambda.Routing;

/// <summary>An authorizer's decision: what an <see cref="AppSyncAuthorizerTriggerAttribute"/> method returns.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization">AWS Lambda authorization</see>.</remarks>
/// <example><code>AppSyncAuthorization.Allowed with { DeniedFields = ["Mutation.deletePost"], TimeToLive = TimeSpan.FromMinutes(5) }</code></example>
public sealed record AppSyncAuthorization
{
    private AppSyncAuthorization(bool isAllowed) => IsAllowed = isAllowed;

    /// <summary>The caller may call the API.</summary>
    public static AppSyncAuthorization Allowed { get; } = new(true);

    /// <summary>The caller may not.</summary>
    public static AppSyncAuthorization Denied { get; } = new(false);

    /// <summary>Whether the caller may call the API.</summary>
    public bool IsAllowed { get; }

    /// <summary>What resolvers and handlers learn about the caller.</summary>
    public IReadOnlyDictionary<string, string> Context { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Fields that come back empty in spite of it, each as <c>Type.field</c> or as an ARN. A GraphQL API only.</summary>
    public IReadOnlyList<string> DeniedFields { get; init; } = [];

    /// <summary>How long AWS AppSync may keep the decision, up to an hour; <see langword="null"/> for what the API says.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>A decision and nothing more.</summary>
    /// <param name="isAllowed">Whether the caller may call the API.</param>
    public static implicit operator AppSyncAuthorization(bool isAllowed) => FromBoolean(isAllowed);

    /// <summary>A decision and nothing more.</summary>
    /// <param name="isAllowed">Whether the caller may call the API.</param>
    public static AppSyncAuthorization FromBoolean(bool isAllowed) => isAllowed ? Allowed : Denied;
}
