
namespace Lambda.Routing.Hosting.Transport;

/// <summary>What the parts of the HTTP reader share.</summary>
internal static class HttpProtocol
{
    public static RuntimeApiException Error(string what) => new($"The Runtime API's answer is not HTTP as expected: {what}.");
}
