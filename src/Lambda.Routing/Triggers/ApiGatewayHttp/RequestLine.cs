using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>The request itself.</summary>
[EventType]
public sealed partial record RequestLine
{
    /// <summary>The method, in upper case.</summary>
    public required partial string Method { get; init; }

    /// <summary>The path, the same as the event's raw path.</summary>
    public partial string? Path { get; init; }

    /// <summary>The protocol: <c>HTTP/1.1</c>.</summary>
    public partial string? Protocol { get; init; }

    /// <summary>The client's IP address.</summary>
    public partial string? SourceIp { get; init; }

    /// <summary>The client's <c>User-Agent</c>.</summary>
    public partial string? UserAgent { get; init; }
}
