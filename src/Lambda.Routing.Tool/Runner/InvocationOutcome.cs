using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Tool.Runner;

/// <summary>How an invocation ended.</summary>
/// <param name="IsError">Whether the body is an error document.</param>
/// <param name="Body">What the function answered, or an error document.</param>
internal sealed record InvocationOutcome(bool IsError, ReadOnlyMemory<byte> Body)
{
    /// <summary>What the host says about routing: the recognised source, then the methods.</summary>
    public string? Route { get; init; }

    /// <summary>From handing out the event to its answer.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Whether the function answered itself.</summary>
    public bool Delivered { get; init; } = true;

    /// <summary>An error that the runner reports in the function's place, in Lambda's own words.</summary>
    public static InvocationOutcome Undelivered(string type, string message)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("errorType", type);
            json.WriteString("errorMessage", message);
            json.WriteEndObject();
        }
        return new InvocationOutcome(true, stream.ToArray()) { Delivered = false };
    }

    public override string ToString() => Encoding.UTF8.GetString(Body.Span);
}
