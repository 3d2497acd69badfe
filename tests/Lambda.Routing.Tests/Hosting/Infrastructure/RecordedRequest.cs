using System.Text;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>A request as the server received it.</summary>
internal sealed record RecordedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body, int Connection)
{
    public bool IsNext => Method == "GET" && Path.EndsWith("/runtime/invocation/next", StringComparison.Ordinal);

    /// <summary>The body's chunks, where it came in chunks.</summary>
    public IReadOnlyList<byte[]> Chunks { get; init; } = [];

    /// <summary>What came behind the last chunk.</summary>
    public IReadOnlyDictionary<string, string> Trailers { get; init; } = new Dictionary<string, string>();

    public string Text => Encoding.UTF8.GetString(Body);
}
