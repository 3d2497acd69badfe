using System.Text;

namespace Lambda.Routing;

/// <summary>What one invocation answered.</summary>
/// <param name="Response">The answer's bytes: JSON, or empty.</param>
/// <param name="Route">What the event was recognised as and which methods took it: <c>sqs OrderDesk.Take</c>.</param>
public sealed record InvocationResult(ReadOnlyMemory<byte> Response, string? Route)
{
    /// <summary>The answer as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Response.Span);
}
