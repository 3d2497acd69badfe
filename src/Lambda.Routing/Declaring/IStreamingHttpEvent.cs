using System.Buffers;

namespace Lambda.Routing.Declaring;

/// <summary>An event that is an HTTP request from a service that can stream the response.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IStreamingHttpEvent<TSelf> : IHttpEvent<TSelf> where TSelf : IStreamingHttpEvent<TSelf>
{
    /// <summary>Writes what precedes a streamed body: status code, headers and cookies as JSON. The body of <paramref name="head"/> is left out.</summary>
    /// <param name="head">The response.</param>
    /// <param name="output">Where the JSON goes.</param>
    void WritePrelude(HttpResult head, IBufferWriter<byte> output);
}
