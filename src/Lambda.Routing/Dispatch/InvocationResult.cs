using System.Net.Mime;
using System.Text;

namespace Lambda.Routing;

/// <summary>What one invocation answered.</summary>
/// <param name="Response">The answer's bytes: JSON unless <see cref="ContentType"/> says otherwise, or empty.</param>
/// <param name="Route">What the event was recognised as and which methods took it: <c>sqs OrderDesk.Take</c>.</param>
public sealed record InvocationResult(ReadOnlyMemory<byte> Response, string? Route)
{
    /// <summary>The media type that the answer is sent with: <c>application/octet-stream</c> for bytes and streams of a fallback, what a <see cref="RawResponse"/> says.</summary>
    public string ContentType { get; init; } = MediaTypeNames.Application.Json;

    /// <summary>The answer as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Response.Span);
}
