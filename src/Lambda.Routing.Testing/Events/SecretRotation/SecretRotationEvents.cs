namespace Lambda.Routing.Testing;

/// <summary>
/// Steps in which AWS Secrets Manager rotates a secret
/// (<see href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html">rotation by Lambda function</see>).
/// </summary>
public static class SecretRotationEvents
{
    // What AWS Secrets Manager adds to a secret's name in its ARN.
    private const string Suffix = "-AbCdEf";

    /// <summary>One step of a rotation.</summary>
    /// <param name="step">The step: <c>createSecret</c>, <c>setSecret</c>, <c>testSecret</c> or <c>finishSecret</c>.</param>
    /// <param name="secret">The secret's name or ARN.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of(string step, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(step);
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return EventWriter.Write((step, secret), static (writer, all) =>
        {
            writer.WriteString("Step", all.step);
            writer.WriteString("SecretId", all.secret.StartsWith("arn:", StringComparison.Ordinal) ? all.secret : TestAccount.Arn("secretsmanager", $"secret:{all.secret}{Suffix}"));
            writer.WriteString("ClientRequestToken", TestAccount.IdOf(1));
            writer.WriteString("RotationToken", TestAccount.IdOf(2));
        });
    }
}
