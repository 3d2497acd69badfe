using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// The tumbling window of a batch for <see cref="KinesisEvents"/> or <see cref="DynamoDbEvents"/>
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">stateful processing</see>); unless given, one
/// of two minutes at its first call.
/// </summary>
public sealed record TestWindow
{
    /// <summary>What the function answered for the window so far, as a JSON object; an empty one on the first call.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string State { get; init; } = "{}";

    /// <summary>When the window starts; midday on 1 January 2026, UTC, unless given.</summary>
    public DateTimeOffset Start { get; init; } = TestAccount.Now;

    /// <summary>How long it is; two minutes, unless given.</summary>
    public TimeSpan Length { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The shard's id.</summary>
    public string ShardId { get; init; } = "shardId-000000000000";

    /// <summary>Whether the window ends with this call.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether AWS ends the window before its time, because its state grew too large.</summary>
    public bool IsTerminatedEarly { get; init; }

    /// <summary>The same window at the call after that one: its state is what the answer holds.</summary>
    /// <param name="result">The answer to the call before.</param>
    /// <exception cref="InvalidOperationException">The answer holds no state, so that AWS would count the call as failed.</exception>
    public TestWindow After(InvocationResult result) => this with { State = WindowAnswers.StateOf(result) };

    internal void Write(Utf8JsonWriter writer, string stream)
    {
        writer.WriteStartObject("window");
        writer.WriteString("start", Start.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteString("end", (Start + Length).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        writer.WritePropertyName("state");
        writer.WriteRawValue(State);
        writer.WriteString("shardId", ShardId);
        writer.WriteString("eventSourceARN", stream);
        writer.WriteBoolean("isFinalInvokeForWindow", IsFinal);
        writer.WriteBoolean("isWindowTerminatedEarly", IsTerminatedEarly);
    }
}
