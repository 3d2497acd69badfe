using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Cognito;

/// <summary>Groups of a user, and the roles that come with them.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html">pre token generation Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record GroupConfiguration
{
    /// <summary>The groups.</summary>
    public IReadOnlyList<string> GroupsToOverride { get; init; } = [];

    /// <summary>The ARNs of the groups' IAM roles.</summary>
    public IReadOnlyList<string> IamRolesToOverride { get; init; } = [];

    /// <summary>The ARN of the role that is preferred.</summary>
    public partial string? PreferredRole { get; init; }
}
