using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Declaring;
using Lambda.Routing.Firehose;

namespace Lambda.Routing;

/// <summary>What becomes of a record of a delivery stream: what a <see cref="FirehoseBatchAttribute"/> method returns.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html">required parameters for data transformation</see>.</remarks>
public sealed record FirehoseResult : IJsonResult<FirehoseResult>
{
    private readonly UnwrittenJson? _json;

    private FirehoseResult(Outcome outcome) => Outcome = outcome;

    /// <summary>The record is left out on purpose. Data Firehose counts it as processed and keeps it nowhere.</summary>
    public static FirehoseResult Dropped { get; } = new(Outcome.Dropped);

    /// <summary>The record could not be transformed. Data Firehose keeps it as it was, under the prefix for failures. A handler that throws means the same.</summary>
    public static FirehoseResult ProcessingFailed { get; } = new(Outcome.ProcessingFailed);

    /// <summary>What the record is partitioned by, where the stream partitions dynamically; empty for nothing.</summary>
    public IReadOnlyDictionary<string, string> PartitionKeys { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The table of Apache Iceberg that the record goes to; <see langword="null"/> where the stream decides.</summary>
    public FirehoseTable? Table { get; init; }

    /// <summary>The transformed data; empty where the record is left out or failed.</summary>
    public ReadOnlyMemory<byte> Data { get; private init; }

    /// <summary>Whether the record is transformed: neither dropped nor failed.</summary>
    public bool IsOk => Outcome == Outcome.Ok;

    internal Outcome Outcome { get; }

    /// <summary>The record is transformed into these data.</summary>
    /// <param name="data">The data, not yet in base64.</param>
    /// <param name="partitionKeys">What the record is partitioned by; <see langword="null"/> for nothing.</param>
    public static FirehoseResult Ok(ReadOnlyMemory<byte> data, IReadOnlyDictionary<string, string>? partitionKeys = null) =>
        new(Outcome.Ok) { Data = data, PartitionKeys = partitionKeys ?? ReadOnlyDictionary<string, string>.Empty };

    /// <summary>The record is transformed into this text.</summary>
    /// <param name="text">The text, written in UTF-8. Records are not separated by anything in the destination: end it with a line feed where that matters.</param>
    /// <param name="partitionKeys">What the record is partitioned by; <see langword="null"/> for nothing.</param>
    public static FirehoseResult Ok(string text, IReadOnlyDictionary<string, string>? partitionKeys = null) => Ok(Encoding.UTF8.GetBytes(text), partitionKeys);

    /// <summary>The record is taken as it is.</summary>
    /// <param name="record">The record.</param>
    /// <param name="partitionKeys">What the record is partitioned by; <see langword="null"/> for nothing.</param>
    public static FirehoseResult Unchanged(FirehoseRecord record, IReadOnlyDictionary<string, string>? partitionKeys = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Ok(record.Payload.GetBytes(), partitionKeys);
    }

    /// <summary>The record is transformed into a value's JSON, written by the <c>JsonSerializerContext</c> of the function that knows its type.</summary>
    /// <typeparam name="T">The type that a context lists, or that a listed type reaches.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="newLine">Whether a line feed follows, so that the destination holds one value per line.</param>
    /// <param name="partitionKeys">What the record is partitioned by; <see langword="null"/> for nothing.</param>
    public static FirehoseResult Json<[WrittenAsJson] T>(T value, bool newLine = false, IReadOnlyDictionary<string, string>? partitionKeys = null) =>
        new(new UnwrittenJson(value, typeof(T), newLine)) { PartitionKeys = partitionKeys ?? ReadOnlyDictionary<string, string>.Empty };

    /// <summary>The record is transformed into a value's JSON.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The value's JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="newLine">Whether a line feed follows, so that the destination holds one value per line.</param>
    /// <param name="partitionKeys">What the record is partitioned by; <see langword="null"/> for nothing.</param>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public static FirehoseResult Json<T>(
        T value, JsonTypeInfo<T> type, bool newLine = false, IReadOnlyDictionary<string, string>? partitionKeys = null) =>
        Ok(new UnwrittenJson(value, typeof(T), newLine).Write(type), partitionKeys);

    FirehoseResult IJsonResult<FirehoseResult>.Written(Func<Type, JsonTypeInfo?> contracts) =>
        _json is null ? this : new(Outcome.Ok) { Data = _json.Write(contracts), PartitionKeys = PartitionKeys, Table = Table };

    private FirehoseResult(UnwrittenJson json) : this(Outcome.Ok) => _json = json;
}
