using System.Collections.ObjectModel;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>An origin that is a bucket of Amazon S3.</summary>
[EventType]
[ResponseType]
public sealed partial record CloudFrontS3Origin
{
    /// <summary><c>origin-access-identity</c>, <c>origin-access-control</c> or <c>none</c>.</summary>
    public partial string? AuthMethod { get; init; }

    /// <summary>Headers that CloudFront adds to the request.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> CustomHeaders { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>>.Empty;

    /// <summary>The bucket's domain name.</summary>
    public partial string? DomainName { get; init; }

    /// <summary>What stands before the request's path.</summary>
    public partial string? Path { get; init; }

    /// <summary>The bucket's region, where an access identity is used.</summary>
    public partial string? Region { get; init; }

    /// <summary>How long CloudFront waits for Amazon S3, in seconds.</summary>
    public int? ReadTimeout { get; init; }

    /// <summary>How long CloudFront waits for the whole response, in seconds.</summary>
    public int? ResponseCompletionTimeout { get; init; }
}
