using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of one shard of a DynamoDB stream, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html">Using Lambda with Amazon DynamoDB</see>).
/// </summary>
public static class DynamoDbEvents
{
    /// <summary>Items were inserted.</summary>
    /// <param name="table">The table's name, or its stream's ARN.</param>
    /// <param name="typeInfo">The items' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="items">The items.</param>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Inserted<T>(string table, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> items) =>
        Write(table, Records(items, item => new DynamoDbTestRecord("INSERT") { NewImage = JsonSerializer.Serialize(item, typeInfo) }));

    /// <summary>An item changed.</summary>
    /// <param name="table">The table's name, or its stream's ARN.</param>
    /// <param name="typeInfo">The item's JSON contract.</param>
    /// <param name="before">The item before the change.</param>
    /// <param name="after">The item after the change.</param>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Modified<T>(string table, JsonTypeInfo<T> typeInfo, T before, T after) => Batch(table, new DynamoDbTestRecord("MODIFY")
    {
        OldImage = JsonSerializer.Serialize(before, typeInfo),
        NewImage = JsonSerializer.Serialize(after, typeInfo),
    });

    /// <summary>Items were removed.</summary>
    /// <param name="table">The table's name, or its stream's ARN.</param>
    /// <param name="typeInfo">The items' JSON contract.</param>
    /// <param name="items">The items as they were.</param>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Removed<T>(string table, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> items) =>
        Write(table, Records(items, item => new DynamoDbTestRecord("REMOVE") { OldImage = JsonSerializer.Serialize(item, typeInfo) }));

    /// <summary>A batch of changes.</summary>
    /// <param name="table">The table's name, or its stream's ARN.</param>
    /// <param name="records">The changes, in the order of the shard.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(string table, params ReadOnlySpan<DynamoDbTestRecord> records) => Write(table, records.ToArray());

    /// <summary>A batch of a tumbling window.</summary>
    /// <param name="table">The table's name, or its stream's ARN.</param>
    /// <param name="window">The window.</param>
    /// <param name="records">The changes, in the order of the shard; there may be none at the window's end.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Window(string table, TestWindow window, params ReadOnlySpan<DynamoDbTestRecord> records)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Write(table, records.ToArray(), window);
    }

    private static DynamoDbTestRecord[] Records<T>(ReadOnlySpan<T> items, Func<T, DynamoDbTestRecord> toRecord)
    {
        var records = new DynamoDbTestRecord[items.Length];
        for (int i = 0; i < records.Length; i++)
        {
            records[i] = toRecord(items[i]);
        }
        return records;
    }

    private static ReadOnlyMemory<byte> Write(string table, DynamoDbTestRecord[] records, TestWindow? window = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        string stream = table.StartsWith("arn:", StringComparison.Ordinal)
            ? table
            : TestAccount.Arn("dynamodb", $"table/{table}/stream/2026-01-01T00:00:00.000");
        return EventWriter.Write((Stream: stream, Records: records, Window: window), static (writer, batch) =>
        {
            writer.WriteStartArray("Records");
            for (int i = 0; i < batch.Records.Length; i++)
            {
                WriteRecord(writer, batch.Stream, batch.Records[i], i + 1);
            }
            writer.WriteEndArray();
            batch.Window?.Write(writer, batch.Stream);
        });
    }

    private static void WriteRecord(Utf8JsonWriter writer, string stream, DynamoDbTestRecord record, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("eventID", $"{number:x32}");
        writer.WriteString("eventName", record.EventName);
        writer.WriteString("eventVersion", "1.1");
        writer.WriteString("eventSource", "aws:dynamodb");
        writer.WriteString("awsRegion", TestAccount.Region);
        writer.WriteStartObject("dynamodb");
        writer.WriteNumber("ApproximateCreationDateTime", TestAccount.Now.ToUnixTimeSeconds());
        writer.WriteItem("Keys", record.Keys);
        writer.WriteItem("NewImage", record.NewImage);
        writer.WriteItem("OldImage", record.OldImage);
        writer.WriteString("SequenceNumber", record.SequenceNumber ?? $"1000000000000000{number:d10}");
        writer.WriteNumber("SizeBytes", (record.NewImage?.Length ?? 0) + (record.OldImage?.Length ?? 0));
        writer.WriteString("StreamViewType", "NEW_AND_OLD_IMAGES");
        writer.WriteEndObject();
        writer.WriteString("eventSourceARN", stream);
        if (record.IsExpired)
        {
            writer.WriteMap("userIdentity", [new("type", "Service"), new("principalId", "dynamodb.amazonaws.com")]);
        }
        writer.WriteEndObject();
    }
}
