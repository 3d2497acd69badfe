using System.Text;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

internal enum Afterwards
{
    KeepOpen,
    Close,
    Reset,

    /// <summary>The server sends no more, and still takes what it is sent.</summary>
    HalfClose,
}

/// <summary>What the server sends for one request, byte for byte, and what it does to the connection then.</summary>
internal sealed record Reply(byte[] Bytes)
{
    public const string RequestId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

    public const string Deadline = "Lambda-Runtime-Deadline-Ms: 4102444800000";

    /// <summary>How many bytes leave at once; 0 for all.</summary>
    public int SegmentSize { get; init; }

    public Afterwards Then { get; init; }

    public static Reply Nothing(Afterwards then) => new([]) { Then = then };

    public static Reply Raw(string text) => new(Encoding.UTF8.GetBytes(text));

    public static Reply Status(int status, string body = "{\"errorMessage\":\"m\",\"errorType\":\"Injected.Error\"}") =>
        Raw($"HTTP/1.1 {status} Whatever\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public static Reply Accepted() => Status(202, "{\"status\":\"OK\"}\n");

    /// <summary>An event with the headers that are always there.</summary>
    public static Reply Event(string body, string requestId = RequestId, params string[] headers) =>
        Event(Encoding.UTF8.GetBytes(body), requestId, headers);

    public static Reply Event(byte[] body, string requestId = RequestId, params string[] headers) =>
        WithHeaders(body, [$"Lambda-Runtime-Aws-Request-Id: {requestId}", Deadline, .. headers]);

    /// <summary>An event with these headers and no others.</summary>
    public static Reply WithHeaders(byte[] body, params string[] headers) =>
        new([.. Head([.. headers, $"Content-Length: {body.Length}"]), .. body]);

    /// <summary>An event whose body is sent as chunks, written out by the caller.</summary>
    public static Reply Chunked(string chunks, string encoding = "chunked") =>
        new([.. Head([$"Lambda-Runtime-Aws-Request-Id: {RequestId}", Deadline, $"Transfer-Encoding: {encoding}"]), .. Encoding.UTF8.GetBytes(chunks)]);

    public Reply Cut(int bytes) => this with { Bytes = Bytes[..bytes] };

    private static byte[] Head(string[] headers) =>
        Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{string.Join("\r\n", headers)}\r\n\r\n");
}
