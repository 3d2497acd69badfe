using System.Buffers;
using System.Text.Json;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// The partial response of polled sources
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting">batch item failures</see>).
/// </summary>
internal static class BatchResponse
{
    public static void WriteSuccess(IBufferWriter<byte> output) => output.Write("{\"batchItemFailures\":[]}"u8);

    public static void WriteFailures(IBufferWriter<byte> output, List<string?> identifiers, bool areJson)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteStartArray("batchItemFailures"u8);
        foreach (string? identifier in identifiers)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("itemIdentifier"u8);
            if (areJson)
            {
                writer.WriteRawValue(identifier!);
            }
            else
            {
                writer.WriteStringValue(identifier);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
