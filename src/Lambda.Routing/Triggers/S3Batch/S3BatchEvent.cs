using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.S3Batch;

namespace Lambda.Routing;

/// <summary>Tasks of an Amazon S3 Batch Operations job: so far AWS sends one at a time.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">Invoke AWS Lambda function</see>,
/// invocation schemas 1.0 and 2.0.
/// </remarks>
[EventType]
[Source("s3-batch", Trigger = FunctionTrigger.DataSource)]
[Shape("invocationSchemaVersion", "tasks []")]
public sealed partial record S3BatchEvent : IResultBatchEvent<S3BatchEvent, S3BatchTask, S3BatchResult>
{
    /// <summary>The version of the event's form: <c>1.0</c> or <c>2.0</c>.</summary>
    [Discriminator]
    public required partial string InvocationSchemaVersion { get; init; }

    /// <summary>The id of this invocation.</summary>
    public partial string? InvocationId { get; init; }

    /// <summary>The job.</summary>
    public S3BatchJob? Job { get; init; }

    /// <summary>The tasks.</summary>
    [Records]
    [JsonPropertyName("tasks")]
    public required IReadOnlyList<S3BatchTask> Records
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value.Select(task => task with { Event = this })];
        }
    }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Results;

    /// <inheritdoc/>
    public static string IdentifierPath => "taskId";

    /// <inheritdoc/>
    public static string? GetIdentifier(S3BatchTask record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.TaskId;
    }

    /// <inheritdoc/>
    // What no second attempt can mend fails for good; the job tries everything else again, and then reports it.
    public static S3BatchResult Failed(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure is UnroutedEventException or EventReadException or PayloadException
            ? S3BatchResult.PermanentFailure(failure.Message)
            : S3BatchResult.TemporaryFailure(failure.GetType().Name);
    }

    /// <inheritdoc/>
    public static void WriteResults(
        ReadOnlySpan<byte> json, S3BatchEvent @event, IReadOnlyList<RecordResult<S3BatchResult>> results, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(results);
        ResultWriter.Write(@event, results, output);
    }
}
