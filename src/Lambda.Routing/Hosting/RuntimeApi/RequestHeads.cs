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

    public byte[] Next { get; } = Encoding.ASCII.GetBytes(
        $"GET {endpoint.BasePath}{Root}invocation/next HTTP/1.1\r\nHost: {endpoint.Authority}\r\nUser-Agent: {HostVersion.UserAgent}\r\n\r\n");

    /// <summary>The head of an answer to an invocation. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> Answer(string requestId, string? errorType, string? route, int bodyLength)
    {
        _post.Clear();
        _post.Append(_invocation);
        PercentEncoding.Append(_post, requestId);
        _post.Append(errorType is null ? "/response"u8 : "/error"u8);
        return Finish(errorType, route, bodyLength);
    }

    /// <summary>The head of an initialisation error. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> InitError(string errorType, int bodyLength)
    {
        _post.Clear();
        _post.AppendAscii($"POST {endpoint.BasePath}{Root}init/error");
        return Finish(errorType, null, bodyLength);
    }

    /// <summary>The head of an answer that is sent piece by piece. Valid until the next head is written.</summary>
    public ReadOnlySpan<byte> Stream(string requestId, string? route)
    {
        _post.Clear();
        _post.Append(_invocation);
        PercentEncoding.Append(_post, requestId);
        _post.Append("/response"u8);
        _post.Append(_common);
        _post.Append("Content-Type: application/vnd.awslambda.http-integration-response\r\n"u8);
        _post.Append("Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n"u8);
        AppendHeader("Lambda-Routing-Route: "u8, route);
        _post.Append("Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n"u8);
        return _post.Written;
    }

    private ReadOnlySpan<byte> Finish(string? errorType, string? route, int bodyLength)
    {
        _post.Append(_common);
        _post.Append("Content-Type: application/json\r\n"u8);
        AppendHeader("Lambda-Runtime-Function-Error-Type: "u8, errorType);
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
