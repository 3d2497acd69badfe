using System.Diagnostics.CodeAnalysis;
using System.Net.Mime;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>
/// An HTTP request, the same whichever service delivered it. Bind it as a handler parameter. What is not asked for is not
/// decoded: query, cookies and body are parsed on first use.
/// </summary>
public sealed class HttpRequest
{
    private Payload _decodedBody;
    private HttpQuery? _query;

    /// <summary>The method, in upper case: <c>GET</c>.</summary>
    public string Method { get; init; } = "GET";

    /// <summary>The path as it arrived, percent-encoded, with the stage or base path that the service leaves in front of it.</summary>
    public string RawPath { get; init; } = "/";

    /// <summary>The path that routes are matched against: <see cref="RawPath"/> without stage or base path, still percent-encoded.</summary>
    [AllowNull]
    public string Path { get => field ?? RawPath; init; }

    /// <summary>The query string as it arrived, percent-encoded, without <c>?</c>; where the service sends decoded parameters only, these encoded again.</summary>
    [AllowNull]
    public string RawQueryString { get => field ??= _query?.ToString() ?? ""; init; }

    /// <summary>The query string's parameters.</summary>
    /// <exception cref="HttpBadRequestException">The query string is not percent-encoded UTF-8. Where no handler catches it, the answer is a 400.</exception>
    [AllowNull]
    public HttpQuery Query { get => _query ??= HttpQuery.Parse(RawQueryString); init => _query = value; }

    /// <summary>The headers.</summary>
    public HttpHeaders Headers { get; init; } = HttpHeaders.Empty;

    /// <summary>The cookies: those of the service's own list, else of the <c>Cookie</c> header.</summary>
    [AllowNull]
    public HttpCookies Cookies { get => field ??= HttpCookies.Parse([Headers["cookie"] ?? ""]); init; }

    /// <summary>The body, decoded where the service sent it as base64. An empty body is missing.</summary>
    /// <exception cref="HttpBadRequestException">The service says that the body is base64, and it is not. Where no handler catches it, the answer is a 400.</exception>
    public Payload Body
    {
        get
        {
            if (!IsBase64Encoded || field.IsMissing)
            {
                return field;
            }
            if (_decodedBody.IsMissing)
            {
                _decodedBody = BodyPayload.Decode(field, isBase64: true);
            }
            return _decodedBody;
        }
        init;
    }

    /// <summary>Whether <see cref="Body"/> was given as base64 text.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <summary>The <c>Content-Type</c> header; <see langword="null"/> when there is none.</summary>
    public string? ContentType => Headers["content-type"];

    /// <summary>The host name that the client addressed.</summary>
    public string? Host { get; init; }

    /// <summary>The protocol between client and service: <c>HTTP/1.1</c>.</summary>
    public string? Protocol { get; init; }

    /// <summary>The client's IP address, as the service saw it.</summary>
    public string? SourceIp { get; init; }

    /// <summary>The client's <c>User-Agent</c>.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Who sent the request, as far as the service has checked it.</summary>
    public HttpCaller Caller { get; init; } = HttpCaller.Anonymous;

    /// <summary>The service's own id of the request, which its access log shows too.</summary>
    public string? RequestId { get; init; }

    /// <summary>When the service received the request; <see langword="null"/> when it does not say.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Whether <see cref="ContentType"/> is a media type, whatever its parameters.</summary>
    /// <param name="mediaType">The media type: <see cref="MediaTypeNames.Application.Json"/>.</param>
    public bool HasContentType(string mediaType) =>
        MediaType.Of(ContentType).Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
