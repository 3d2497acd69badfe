using System.Text;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>A request as the server received it.</summary>
internal sealed record RecordedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body, int Connection)
{
    public bool IsNext => Method == "GET" && Path.EndsWith("/runtime/invocation/next", StringComparison.Ordinal);

    public string Text => Encoding.UTF8.GetString(Body);
}
