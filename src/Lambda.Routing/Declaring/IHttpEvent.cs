using System.Buffers;

namespace Lambda.Routing.Declaring;

/// <summary>An event that is an HTTP request in some service's wire shape.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IHttpEvent<TSelf> : IEvent<TSelf> where TSelf : IHttpEvent<TSelf>
{
    /// <summary>The request in the shape that every HTTP source shares.</summary>
    HttpRequest ToRequest();

    /// <summary>Writes a response in this service's wire shape.</summary>
    /// <param name="result">The response.</param>
    /// <param name="output">Where the JSON goes.</param>
    void WriteResponse(HttpResult result, IBufferWriter<byte> output);
}
