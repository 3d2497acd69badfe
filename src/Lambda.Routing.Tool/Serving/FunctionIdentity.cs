namespace Lambda.Routing.Tool.Serving;

/// <summary>What the function is told about itself.</summary>
internal sealed record FunctionIdentity(string Name)
{
    public const string Version = "$LATEST";
    public const int MemoryInMB = 512;
    private const string Account = "123456789012";

    public string Region { get; } = Environment.GetEnvironmentVariable("AWS_REGION") is { Length: > 0 } region ? region : "us-east-1";

    public string Arn => $"arn:aws:lambda:{Region}:{Account}:function:{Name}";
}
