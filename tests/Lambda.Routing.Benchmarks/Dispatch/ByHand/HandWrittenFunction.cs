using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace Lambda.Routing.Benchmarks.Dispatch.ByHand;

/// <summary>What people write without this library: the same work, source-generated serialization, no container.</summary>
internal static class HandWrittenFunction
{
    private static readonly ConcurrentDictionary<long, HandWrittenOrder> s_orders = new();

    public static async Task InvokeAsync(byte[] json, IBufferWriter<byte> output)
    {
        HandWrittenEvent @event = JsonSerializer.Deserialize(json, HandWrittenJson.Default.HandWrittenEvent)!;
        var answer = new HandWrittenAnswer([]);
        foreach (HandWrittenMessage message in @event.Records)
        {
            try
            {
                await TakeAsync(JsonSerializer.Deserialize(message.Body!, HandWrittenJson.Default.HandWrittenOrder)!).ConfigureAwait(false);
            }
            catch (JsonException)
            {
                answer.BatchItemFailures.Add(new HandWrittenFailure(message.MessageId));
            }
        }
        using var writer = new Utf8JsonWriter(output);
        JsonSerializer.Serialize(writer, answer, HandWrittenJson.Default.HandWrittenAnswer);
    }

    private static Task TakeAsync(HandWrittenOrder order)
    {
        s_orders[order.OrderId] = order;
        return Task.CompletedTask;
    }
}
