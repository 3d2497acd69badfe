using System.Buffers;
using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Somebody whom the user pool does not know signs in or has forgotten the password, and may be a user of another directory.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html">migrate user Lambda trigger</see>.</remarks>
[EventType]
[Source("cognito-userpool")]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoMigrateUserEvent")]
[Shape("triggerSource ~ UserMigration_", "userPoolId")]
[DocumentedValues(nameof(CognitoEvent.TriggerSource), "UserMigration_Authentication", "UserMigration_ForgotPassword")]
[Overrides(typeof(CognitoUserPoolEvent))]
public sealed partial record UserMigrationEvent : CognitoEvent, IRespondingEvent<UserMigrationEvent, UserMigrationResponse>
{
    /// <summary>What the user pool tells about the user and the operation.</summary>
    public required UserMigrationRequest Request { get; init; }

    /// <summary>The answer as the event brought it: what AWS goes by where nobody changes it.</summary>
    public UserMigrationResponse? Response { get; init; }

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, UserMigrationEvent @event, UserMigrationResponse response, IBufferWriter<byte> output) =>
        CognitoAnswer.Write(json, response, output);
}
