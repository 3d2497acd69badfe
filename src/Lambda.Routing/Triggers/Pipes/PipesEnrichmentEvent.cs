using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Pipes;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Records that a pipe sends to its enrichment as their source made them.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html">EventBridge Pipes: batching</see>.</remarks>
[Source("pipes", OnlyWhereUsed = true)]
[Shape("[0].eventSource")]
public sealed partial record PipesEnrichmentEvent : IResultBatchEvent<PipesEnrichmentEvent, PipesRecord, JsonAnswer>
{
    /// <summary>The records: the event is an array of them and nothing else.</summary>
    [Records]
    [JsonPropertyName("")]
    public required IReadOnlyList<PipesRecord> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Results;

    /// <inheritdoc/>
    public static string IdentifierPath => "messageId";

    /// <inheritdoc/>
    public static string? GetIdentifier(PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Identifier;
    }

    /// <summary>Fails the invocation: a pipe that went on without the record would lose it.</summary>
    /// <param name="failure">What went wrong.</param>
    public static JsonAnswer Failed(Exception failure)
    {
        ExceptionDispatchInfo.Throw(failure);
        return default;
    }

    /// <inheritdoc/>
    public static void WriteResults(
        ReadOnlySpan<byte> json, PipesEnrichmentEvent @event, IReadOnlyList<RecordResult<JsonAnswer>> results, IBufferWriter<byte> output) =>
        EnrichmentWriter.Write(results, output);

    /// <inheritdoc/>
    public static string? GetSourceArn(PipesEnrichmentEvent @event, PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    static PipesEnrichmentEvent IReadable<PipesEnrichmentEvent>.Read(ref EventReader reader) => new() { Records = reader.ReadRecords<PipesEnrichmentEvent, PipesRecord>() };
}
