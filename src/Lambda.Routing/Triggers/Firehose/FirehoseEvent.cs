using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Firehose;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A batch of records that a delivery stream of Amazon Data Firehose wants transformed.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html">Transform source data</see>
/// and <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesisfirehose.html">Using Lambda with Data Firehose</see>.
/// </remarks>
[EventType]
[Source("firehose", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.KinesisFirehoseEvents.KinesisFirehoseEvent")]
[Shape("records []", "deliveryStreamArn")]
[Shape("records []", "invocationId", "region", "!applicationArn")]
public sealed partial record FirehoseEvent : IResultBatchEvent<FirehoseEvent, FirehoseRecord, FirehoseResult>
{
    /// <summary>The id of this invocation, the same when Data Firehose tries it again.</summary>
    public partial string? InvocationId { get; init; }

    /// <summary>The delivery stream's ARN; some samples of AWS's lack it.</summary>
    [Discriminator]
    public partial string? DeliveryStreamArn { get; init; }

    /// <summary>The ARN of the Kinesis data stream that the records come from; absent where they come from elsewhere.</summary>
    public partial string? SourceKinesisStreamArn { get; init; }

    /// <summary>The ARN of the Amazon MSK cluster that the records come from; absent where they come from elsewhere.</summary>
    [JsonPropertyName("sourceMSKArn")]
    public partial string? SourceMskArn { get; init; }

    /// <summary>The delivery stream's region.</summary>
    public partial string? Region { get; init; }

    /// <summary>The records, in the order in which the answer gives their results.</summary>
    [Records]
    public required IReadOnlyList<FirehoseRecord> Records
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value.Select(record => record with { Event = this })];
        }
    }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Results;

    /// <inheritdoc/>
    public static string IdentifierPath => "recordId";

    /// <inheritdoc/>
    public static string? GetIdentifier(FirehoseRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.RecordId;
    }

    /// <inheritdoc/>
    public static FirehoseResult Failed(Exception failure) => FirehoseResult.ProcessingFailed;

    /// <summary>
    /// The result of a record whose method was called for each of what it holds: their data one after another, nothing in between. What
    /// was dropped is left out; where nothing is left, the record is dropped, and where one failed, it failed.
    /// </summary>
    /// <param name="results">The results, in order.</param>
    /// <exception cref="InvalidOperationException">They go to different partitions or tables, and one record goes to one.</exception>
    public static FirehoseResult Combine(IReadOnlyList<FirehoseResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return ResultJoin.Of(results);
    }

    /// <inheritdoc/>
    public static void WriteResults(
        ReadOnlySpan<byte> json, FirehoseEvent @event, IReadOnlyList<RecordResult<FirehoseResult>> results, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(results);
        ResultWriter.Write(@event.SourceMskArn is not null || @event.Records.Any(record => record.KafkaRecordValue is not null), results, output);
    }

    /// <inheritdoc/>
    public static string? GetSourceArn(FirehoseEvent @event, FirehoseRecord record)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return @event.DeliveryStreamArn;
    }
}
