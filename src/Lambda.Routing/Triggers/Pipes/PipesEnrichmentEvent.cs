using System.Buffers;
using System.Runtime.ExceptionServices;
using Lambda.Routing.Declaring;
using Lambda.Routing.Pipes;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Records that a pipe sends to its enrichment as their source made them.</summary>
[Source("pipes", OnlyWhereUsed = true)]
[Shape("[0].eventSource")]
public sealed partial record PipesEnrichmentEvent : PipesEvent, IResultBatchEvent<PipesEnrichmentEvent, PipesRecord, JsonAnswer>
{
    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Results;

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
