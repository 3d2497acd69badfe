namespace Lambda.Routing.Hosting;

/// <summary>What the host calls itself. A constant, because asking the assembly for its version is reflection; a test compares the two.</summary>
internal static class HostVersion
{
    public const string Value = "0.1.0";

    public const string UserAgent = "lambda-routing/" + Value;
}
