using System.Collections.ObjectModel;
using System.Globalization;
using Lambda.Routing.CloudFront;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A response on its way to the viewer, or one that a function makes instead of asking the origin.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html#lambda-event-structure-response">response events</see>
/// and <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html">generating responses</see>.
/// </remarks>
[EventType]
[ResponseType]
public sealed partial record CloudFrontResponse
{
    /// <summary>The HTTP status: <c>200</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public required string Status { get; init; }

    /// <summary>The status in words: <c>OK</c>.</summary>
    public partial string? StatusDescription { get; init; }

    /// <summary>The headers, by their names in lower case.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> Headers { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>>.Empty;

    /// <summary>The body of a response that a function makes; AWS does not show that of the origin.</summary>
    public partial string? Body { get; init; }

    /// <summary><c>text</c> or <c>base64</c>; absent for text.</summary>
    public partial string? BodyEncoding { get; init; }

    /// <summary>The first value of a header; <see langword="null"/> for one that is not there.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public string? GetHeader(string name) => CloudFrontHeaders.Get(Headers, name);

    /// <summary>The response with a header set to one value.</summary>
    /// <param name="name">The header's name.</param>
    /// <param name="value">Its value; <see langword="null"/> takes the header away.</param>
    public CloudFrontResponse WithHeader(string name, string? value) => this with { Headers = CloudFrontHeaders.Set(Headers, name, value) };

    /// <summary>Makes a response without a body.</summary>
    /// <param name="status">The HTTP status.</param>
    public static CloudFrontResponse Of(int status) => new() { Status = status.ToString(CultureInfo.InvariantCulture) };

    /// <summary>Makes a response with a text.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The text.</param>
    /// <param name="contentType">What the text is.</param>
    public static CloudFrontResponse Text(int status, string body, string contentType = "text/plain; charset=utf-8") =>
        (Of(status) with { Body = body }).WithHeader("Content-Type", contentType);

    /// <summary>Makes a response that sends the viewer elsewhere.</summary>
    /// <param name="location">Where to.</param>
    /// <param name="status">The HTTP status.</param>
    public static CloudFrontResponse Redirect(string location, int status = 302) => Of(status).WithHeader("Location", location);
}
