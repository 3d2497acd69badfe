using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the steps in which AWS Secrets Manager rotates a secret.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html">rotation by Lambda function</see>.</remarks>
/// <param name="secret">The secret's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every secret that no other route names.</param>
/// <example><code>[SecretRotationTrigger("shop/database", Step = "createSecret")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(SecretRotationEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::SecretsManager::RotationSchedule")]
public sealed class SecretRotationTriggerAttribute(string? secret = null) : TriggerAttribute
{
    /// <summary>The secret's name or ARN; <see langword="null"/> for every secret that no other route names. An ARN may end without the six characters that AWS Secrets Manager adds.</summary>
    [Filter(nameof(SecretRotationEvent.SecretId), MatchBy.Resource, ArnFormat = "secret:{name}-??????")]
    public string? Secret { get; } = secret;

    /// <summary>The step: <c>createSecret</c>, <c>setSecret</c>, <c>testSecret</c> or <c>finishSecret</c>; <see langword="null"/> for all four.</summary>
    [Filter(nameof(SecretRotationEvent.Step), MatchBy.Exact)]
    public string? Step { get; init; }
}
