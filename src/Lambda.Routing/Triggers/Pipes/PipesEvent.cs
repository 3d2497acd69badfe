using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records that a pipe sends: what targets and enrichments receive has the same form.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html">EventBridge Pipes: batching</see>.</remarks>
public abstract record PipesEvent
{
    /// <summary>The records: the event is an array of them and nothing else.</summary>
    [Records]
    [JsonPropertyName("")]
    public required IReadOnlyList<PipesRecord> Records { get; init; }

    /// <summary>Where a record's identifier stands: a message's, or that of a stream's record.</summary>
    public static string IdentifierPath => "messageId|eventID";

    /// <summary>A message's identifier, or that of a stream's record.</summary>
    /// <param name="record">The record.</param>
    public static string? GetIdentifier(PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Identifier;
    }
}
