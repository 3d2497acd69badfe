using System.Buffers;
using System.Runtime.ExceptionServices;
using Lambda.Routing.Declaring;
using Lambda.Routing.Pipes;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Records that a pipe sends to its enrichment in a form of its author's choice, which a route declares.</summary>
[Source("pipes", OnlyWhereUsed = true)]
public sealed partial record DeclaredPipesEnrichmentEvent : PipesEvent, IResultBatchEvent<DeclaredPipesEnrichmentEvent, PipesRecord, JsonAnswer>
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
        ReadOnlySpan<byte> json, DeclaredPipesEnrichmentEvent @event, IReadOnlyList<RecordResult<JsonAnswer>> results, IBufferWriter<byte> output) =>
        EnrichmentWriter.Write(results, output);

    /// <inheritdoc/>
    public static string? GetSourceArn(DeclaredPipesEnrichmentEvent @event, PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    static DeclaredPipesEnrichmentEvent IReadable<DeclaredPipesEnrichmentEvent>.Read(ref EventReader reader) => new() { Records = reader.ReadRecords<DeclaredPipesEnrichmentEvent, PipesRecord>() };
}
