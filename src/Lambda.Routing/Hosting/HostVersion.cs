using System.Runtime.CompilerServices;

namespace Lambda.Routing.Hosting;

/// <summary>What the host calls itself. A constant, because asking the assembly for its version is reflection; a test compares the two.</summary>
internal static class HostVersion
{
    public const string Value = "0.1.0";

    private const string Product = "lambda-routing/" + Value;

    /// <summary>In one word, because Lambda keeps no more of it; it says which functions are compiled natively.</summary>
    public static string UserAgent => RuntimeFeature.IsDynamicCodeSupported ? Product : Product + "-aot";
}
