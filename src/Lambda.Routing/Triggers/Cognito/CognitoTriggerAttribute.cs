using Lambda.Routing.Cognito;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the events of one trigger of Amazon Cognito user pools. The answer is what the handler returns; throwing refuses the user's operation.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html">user pool Lambda triggers</see>.
/// Amazon Cognito waits 5 seconds for an answer, and calls again up to twice.
/// </remarks>
/// <param name="trigger">The trigger.</param>
/// <example><code>
/// [CognitoTrigger(CognitoTrigger.PreSignUp, Source = "PreSignUp_SignUp")]
/// public PreSignUpResponse Welcome(PreSignUpEvent user) => new() { AutoConfirmUser = true };
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(
    typeof(PreSignUpEvent), typeof(PostConfirmationEvent), typeof(PreAuthenticationEvent), typeof(PostAuthenticationEvent),
    typeof(DefineAuthChallengeEvent), typeof(CreateAuthChallengeEvent), typeof(VerifyAuthChallengeEvent),
    typeof(PreTokenGenerationEvent), typeof(PreTokenGenerationV2Event), typeof(UserMigrationEvent), typeof(CustomMessageEvent),
    typeof(CustomEmailSenderEvent), typeof(CustomSmsSenderEvent), typeof(InboundFederationEvent), typeof(CognitoUserPoolEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("Cognito")]
public sealed class CognitoTriggerAttribute(CognitoTrigger trigger) : TriggerAttribute
{
    /// <summary>The trigger.</summary>
    [TemplateProperty("Trigger")]
    public CognitoTrigger Trigger { get; } = trigger;

    /// <summary>The operation that the trigger belongs to, as <see cref="CognitoEvent.TriggerSource"/> has it: <c>PreSignUp_AdminCreateUser</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(CognitoEvent.TriggerSource), MatchBy.Exact)]
    public string? Source { get; init; }

    /// <summary>The user pool's id or ARN, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every one that no other route names.</summary>
    [Filter(nameof(CognitoEvent.UserPoolId), MatchBy.Resource)]
    [TemplateProperty("UserPool")]
    public string? UserPool { get; init; }

    /// <summary>The id of the app client, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter(nameof(CognitoEvent.CallerContext) + "." + nameof(CallerContext.ClientId), MatchBy.Exact)]
    public string? ClientId { get; init; }
}
