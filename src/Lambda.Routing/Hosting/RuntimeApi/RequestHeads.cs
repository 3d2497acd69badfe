using System.Text;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>Writes the heads of the requests that the host makes; what never changes is encoded once.</summary>
internal sealed class RequestHeads(RuntimeApiEndpoint endpoint)
{
    private const string Root = "/2018-06-01/runtime/";

    private readonly byte[] _invocation = Encoding.ASCII.GetBytes($"POST {endpoint.BasePath}{Root}invocation/");
    private readonly byte[] _common = Encoding.ASCII.GetBytes(
        $" HTTP/1.1\r\nHost: {endpoint.Authority}\r\nUser-Agent: {HostVersion.UserAgent}\r\n");

    private readonly ByteWriter _post = new();

    private byte[]? _next;

    public byte[] Next => _next ??= Get("invocation/next");

    /// <summary>The head of an answer to an invocation. Valid until the next head is written.</summary>
    /// <param name="requestId">The invocation's id.</param>
    /// <param name="contentType">The answer's media type; <see langword="null"/> for JSON.</param>
    /// <param name="route">Which method answers, for hosts that want to know.</param>
    /// <param name="bodyLength">The answer's length in bytes.</param>
    public ReadOnlySpan<byte> Response(string requestId, string? contentType, string? route, int bodyLength)
    {
        StartInvocation(requestId, "/response"u8);
        return Finish(route, bodyLength, contentType);
    }

    /// <summary>The head of an invocation's failure, with what X-Ray shows of it. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> Error(string requestId, string errorType, ReadOnlySpan<byte> xrayCause, string? route, int bodyLength)
    {
        StartInvocation(requestId, "/error"u8);
        AppendErrorType(errorType);
        if (!xrayCause.IsEmpty)
        {
            _post.Append("Lambda-Runtime-Function-XRay-Error-Cause: "u8);
            _post.Append(xrayCause);
            _post.Append("\r\n"u8);
        }
        return Finish(route, bodyLength);
    }

    /// <summary>The head of an initialisation error. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> InitError(string errorType, int bodyLength) => StartError("init/error", errorType, bodyLength);

    /// <summary>The head of an error after a restore. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> RestoreError(string errorType, int bodyLength) => StartError("restore/error", errorType, bodyLength);

    /// <summary>The question whether the process has been copied.</summary>
    public byte[] RestoreNext() => Get("restore/next");

    /// <summary>The head of an answer that is sent piece by piece. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> Stream(string requestId, string? route)
    {
        StartInvocation(requestId, "/response"u8);
        _post.Append("Content-Type: application/vnd.awslambda.http-integration-response\r\n"u8);
        _post.Append("Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n"u8);
        AppendHeader("Lambda-Routing-Route: "u8, route);
        _post.Append("Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n"u8);
        return _post.Written;
    }

    private ReadOnlySpan<byte> StartError(string path, string errorType, int bodyLength)
    {
        _post.Clear();
        _post.AppendAscii($"POST {endpoint.BasePath}{Root}{path}");
        _post.Append(_common);
        AppendErrorType(errorType);
        return Finish(null, bodyLength);
    }

    private byte[] Get(string path) => [.. Encoding.ASCII.GetBytes($"GET {endpoint.BasePath}{Root}{path}"), .. _common, .. "\r\n"u8];

    private void StartInvocation(string requestId, ReadOnlySpan<byte> end)
    {
        _post.Clear();
        _post.Append(_invocation);
        PercentEncoding.Append(_post, requestId);
        _post.Append(end);
        _post.Append(_common);
    }

    private void AppendErrorType(string errorType) => AppendHeader("Lambda-Runtime-Function-Error-Type: "u8, errorType);

    private ReadOnlySpan<byte> Finish(string? route, int bodyLength, string? contentType = null)
    {
        if (contentType is null)
        {
            _post.Append("Content-Type: application/json\r\n"u8);
        }
        AppendHeader("Content-Type: "u8, contentType);
        AppendHeader("Lambda-Routing-Route: "u8, route);
        _post.Append("Content-Length: "u8);
        _post.Append(bodyLength);
        _post.Append("\r\n\r\n"u8);
        return _post.Written;
    }

    private void AppendHeader(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            _post.Append(name);
            _post.AppendAscii(HeaderText.Printable(value));
            _post.Append("\r\n"u8);
        }
    }
}
