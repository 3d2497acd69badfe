using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.CloudFront;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A request on its way through a distribution. Returned, perhaps changed by <c>with</c>, it goes on.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html#lambda-event-structure-request">request events</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record CloudFrontRequest
{
    /// <summary>The address that the viewer sent the request from. Read-only for functions.</summary>
    public partial string? ClientIp { get; init; }

    /// <summary>The HTTP method. Read-only for functions.</summary>
    public partial string? Method { get; init; }

    /// <summary>The path: <c>/index.html</c>.</summary>
    public required partial string Uri { get; init; }

    /// <summary>The query string without a question mark; empty for none.</summary>
    [JsonPropertyName("querystring")]
    public partial string? QueryString { get; init; }

    /// <summary>The headers, by their names in lower case.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> Headers { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>>.Empty;

    /// <summary>The body, where the association includes it.</summary>
    public CloudFrontBody? Body { get; init; }

    /// <summary>Where the request goes; only on the way to the origin.</summary>
    public CloudFrontOrigin? Origin { get; init; }

    /// <summary>The first value of a header; <see langword="null"/> for one that is not there.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public string? GetHeader(string name) => CloudFrontHeaders.Get(Headers, name);

    /// <summary>The request with a header set to one value.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> takes the header away.</param>
    public CloudFrontRequest WithHeader(string name, string? value) => this with { Headers = CloudFrontHeaders.Set(Headers, name, value) };
}
