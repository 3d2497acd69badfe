using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Benchmarks.Dispatch.ByHand;

namespace LargeBatch;

/// <summary>The loop that careful people write today for <c>ReportBatchItemFailures</c>, with source-generated serialization and the same handler.</summary>
internal static class HandWrittenLoop
{
    public static async Task InvokeAsync(byte[] json, IBufferWriter<byte> output)
    {
        HandWrittenEvent @event = JsonSerializer.Deserialize(json, HandWrittenLoopJson.Default.HandWrittenEvent)!;
        var answer = new HandWrittenAnswer([]);
        foreach (HandWrittenMessage message in @event.Records)
        {
            try
            {
                await TakeAsync(JsonSerializer.Deserialize(message.Body!, HandWrittenLoopJson.Default.HandWrittenParcel)!).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever a message's handling throws is that message's failure.
            catch (Exception)
#pragma warning restore CA1031
            {
                answer.BatchItemFailures.Add(new HandWrittenFailure(message.MessageId));
            }
        }
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, answer, HandWrittenLoopJson.Default.HandWrittenAnswer);
    }

    private static Task TakeAsync(HandWrittenParcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        return Task.CompletedTask;
    }
}

internal sealed record HandWrittenParcel(int Id, string Name);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HandWrittenEvent)), JsonSerializable(typeof(HandWrittenParcel)), JsonSerializable(typeof(HandWrittenAnswer))]
internal sealed partial class HandWrittenLoopJson : JsonSerializerContext;
