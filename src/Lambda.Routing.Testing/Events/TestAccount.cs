namespace Lambda.Routing.Testing;

/// <summary>The account, region and time of every built event: the same each time, so that a failing test fails again.</summary>
internal static class TestAccount
{
    public const string Id = "123456789012";

    public const string Region = "us-east-1";

    public static DateTimeOffset Now { get; } = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    public static string Broker { get; } = Arn("mq", "broker:sample-broker:b-00000000-0000-4000-8000-000000000001");

    public static string Arn(string service, string resource) => $"arn:aws:{service}:{Region}:{Id}:{resource}";

    /// <summary>A name as the ARN of a resource of this account; what is an ARN already stays as it is.</summary>
    public static string ArnOf(string service, string nameOrArn, string prefix = "") =>
        nameOrArn.StartsWith("arn:", StringComparison.Ordinal) ? nameOrArn : Arn(service, prefix + nameOrArn);

    /// <summary>The id of the n-th thing that a builder makes, from 1.</summary>
    public static string IdOf(int number) => $"00000000-0000-4000-8000-{number:d12}";
}
