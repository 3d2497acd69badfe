using System.Collections.ObjectModel;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>An origin that is a server of any kind.</summary>
[EventType]
[ResponseType]
public sealed partial record CloudFrontCustomOrigin
{
    /// <summary>Headers that CloudFront adds to the request.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> CustomHeaders { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>>.Empty;

    /// <summary>The server's name.</summary>
    public partial string? DomainName { get; init; }

    /// <summary>How long CloudFront keeps the connection, in seconds.</summary>
    public int? KeepaliveTimeout { get; init; }

    /// <summary>What stands before the request's path.</summary>
    public partial string? Path { get; init; }

    /// <summary>The port.</summary>
    public int? Port { get; init; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public partial string? Protocol { get; init; }

    /// <summary>How long CloudFront waits for the server, in seconds.</summary>
    public int? ReadTimeout { get; init; }

    /// <summary>How long CloudFront waits for the whole response, in seconds.</summary>
    public int? ResponseCompletionTimeout { get; init; }

    /// <summary>The versions of TLS that CloudFront offers.</summary>
    [WriteEmpty]
    public IReadOnlyList<string> SslProtocols { get; init; } = [];
}
