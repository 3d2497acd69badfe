using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>The user as the user pool creates it. Throwing refuses, as for a user that does not exist.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html">migrate user Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record UserMigrationResponse
{
    /// <summary>The user's attributes, which must hold a <c>username</c> or what stands for one.</summary>
    public IReadOnlyDictionary<string, string> UserAttributes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary><c>CONFIRMED</c>, so that the password of the other directory goes on; by default the user has to choose a new one.</summary>
    public partial string? FinalUserStatus { get; init; }

    /// <summary><c>SUPPRESS</c> for no welcome message.</summary>
    public partial string? MessageAction { get; init; }

    /// <summary>How the welcome message goes: <c>EMAIL</c>, <c>SMS</c>.</summary>
    public IReadOnlyList<string> DesiredDeliveryMediums { get; init; } = [];

    /// <summary>Whether the email address or phone number as an alias moves from another user to this one.</summary>
    public bool? ForceAliasCreation { get; init; }

    /// <summary>Whether the user signs in with a code by SMS as well.</summary>
    [JsonPropertyName("enableSMSMFA")]
    public bool? EnableSmsMfa { get; init; }
}
