using System.Text.Json;
using Lambda.Routing.S3;

namespace Lambda.Routing.Testing;

/// <summary>
/// Notifications of Amazon S3
/// (<see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">event message structure</see>).
/// </summary>
public static class S3Events
{
    private const long DefaultSize = 1024;

    /// <summary>Objects were uploaded.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="keys">The objects' keys, as they are: the builder encodes them as Amazon S3 does.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Created(string bucket, params ReadOnlySpan<string> keys) =>
        Write("ObjectCreated:Put", bucket, keys, DefaultSize);

    /// <summary>Objects were deleted.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="keys">The objects' keys, as they are.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Removed(string bucket, params ReadOnlySpan<string> keys) =>
        Write("ObjectRemoved:Delete", bucket, keys, null);

    /// <summary>Something happened to an object.</summary>
    /// <param name="eventName">What: <c>ObjectTagging:Put</c>.</param>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key, as it is.</param>
    /// <param name="size">The object's size in bytes; <see langword="null"/> to leave it out.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of(string eventName, string bucket, string key, long? size = DefaultSize) =>
        Write(eventName, bucket, [key], size);

    /// <summary>What Amazon S3 sends when notifications of a bucket are set up.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> TestEvent(string bucket)
    {
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        return EventWriter.Write(bucket, static (writer, bucket) =>
        {
            writer.WriteString("Service", "Amazon S3");
            writer.WriteString("Event", "s3:TestEvent");
            writer.WriteString("Time", EventWriter.FormatMilliseconds(TestAccount.Now));
            writer.WriteString("Bucket", bucket);
            writer.WriteString("RequestId", "REQUEST000000001");
            writer.WriteString("HostId", "ZXhhbXBsZQ==");
        });
    }

    private static ReadOnlyMemory<byte> Write(string eventName, string bucket, ReadOnlySpan<string> keys, long? size)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        ArgumentException.ThrowIfNullOrEmpty(bucket);
        return EventWriter.Write((eventName, bucket, keys: keys.ToArray(), size), static (writer, all) =>
        {
            writer.WriteStartArray("Records");
            for (int i = 0; i < all.keys.Length; i++)
            {
                WriteRecord(writer, all.eventName, all.bucket, all.keys[i], all.size, i + 1);
            }
            writer.WriteEndArray();
        });
    }

    private static void WriteRecord(Utf8JsonWriter writer, string eventName, string bucket, string key, long? size, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("eventVersion", "2.1");
        writer.WriteString("eventSource", "aws:s3");
        writer.WriteString("awsRegion", TestAccount.Region);
        writer.WriteString("eventTime", EventWriter.FormatMilliseconds(TestAccount.Now));
        writer.WriteString("eventName", eventName);
        writer.WriteMap("userIdentity", [new("principalId", "AWS:AIDAEXAMPLEUSER")]);
        writer.WriteMap("requestParameters", [new("sourceIPAddress", "192.0.2.1")]);
        writer.WriteMap("responseElements", [new("x-amz-request-id", $"REQUEST{number:d9}"), new("x-amz-id-2", "ZXhhbXBsZQ==")]);
        WriteEntity(writer, bucket, key, size, number);
        writer.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter writer, string bucket, string key, long? size, int number)
    {
        writer.WriteStartObject("s3");
        writer.WriteString("s3SchemaVersion", "1.0");
        writer.WriteString("configurationId", "notifications");
        writer.WriteStartObject("bucket");
        writer.WriteString("name", bucket);
        writer.WriteMap("ownerIdentity", [new("principalId", "EXAMPLEOWNER")]);
        writer.WriteString("arn", $"arn:aws:s3:::{bucket}");
        writer.WriteEndObject();
        writer.WriteStartObject("object");
        writer.WriteString("key", new S3Object { Key = key }.RawKey);
        if (size is { } bytes)
        {
            writer.WriteNumber("size", bytes);
            writer.WriteString("eTag", "00000000000000000000000000000000");
        }
        writer.WriteString("sequencer", $"{number:X18}");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
