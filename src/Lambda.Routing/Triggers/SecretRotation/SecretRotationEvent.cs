using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A step in which AWS Secrets Manager rotates a secret.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html">rotation by Lambda function</see>.</remarks>
[EventType]
[Source("secretsmanager")]
[Shape("SecretId", "ClientRequestToken", "Step")]
[AnswerIgnored]
[DocumentedValues(nameof(Step), CreateSecret, SetSecret, TestSecret, FinishSecret)]
public sealed partial record SecretRotationEvent : ICheckedEvent<SecretRotationEvent>
{
    private const string CreateSecret = "createSecret";
    private const string SetSecret = "setSecret";
    private const string TestSecret = "testSecret";
    private const string FinishSecret = "finishSecret";

    /// <summary>The step: <c>createSecret</c>, <c>setSecret</c>, <c>testSecret</c> or <c>finishSecret</c>, in this order. No handler sees another one.</summary>
    [Discriminator]
    [JsonPropertyName("Step")]
    public required partial string Step { get; init; }

    /// <summary>The secret's ARN.</summary>
    [Discriminator]
    [JsonPropertyName("SecretId")]
    public required partial string SecretId { get; init; }

    /// <summary>The id of the version that comes into being; the same in all four steps, and in their repetitions.</summary>
    [Discriminator]
    [JsonPropertyName("ClientRequestToken")]
    public required partial string ClientRequestToken { get; init; }

    /// <summary>What says that AWS Secrets Manager asks for this rotation: to be passed to <c>PutSecretValue</c> where the function has another account's role.</summary>
    [JsonPropertyName("RotationToken")]
    public partial string? RotationToken { get; init; }

    /// <inheritdoc/>
    static void ICheckedEvent<SecretRotationEvent>.Check(SecretRotationEvent @event)
    {
        if (@event.Step is not (CreateSecret or SetSecret or TestSecret or FinishSecret))
        {
            throw new EventReadException(nameof(Step), $"expected one of {CreateSecret}, {SetSecret}, {TestSecret} and {FinishSecret}", 0);
        }
    }

    /// <summary>Says that a secret is rotated, and nothing about which one.</summary>
    public override string ToString() => nameof(SecretRotationEvent);
}
