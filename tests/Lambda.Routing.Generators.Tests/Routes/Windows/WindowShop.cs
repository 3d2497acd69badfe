using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Windows;

/// <summary>A function that counts what arrives in a tumbling window, and the events of one.</summary>
internal static class WindowShop
{
    public const string State = """
        public sealed class Totals { public int Count { get; set; } public int Calls { get; set; } }
        """;

    public const string Json = """
        using System.Text.Json.Serialization;
        [JsonSerializable(typeof(Totals))] internal sealed partial class WindowJson : JsonSerializerContext;
        """;

    private const string Log = """Seen.Add($"{window.State.Count}+{records.Count}{(window.IsFinal ? "!" : "")}");""";

    public const string Counting = $$"""
        public sealed class Shop
        {
            [KinesisBatch("clicks", PartialResponses = true)]
            public Totals Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window)
            {
                {{Log}}
                window.State.Count += records.Count;
                return window.State;
            }
        }
        """;

    /// <summary>Counts until a record that says "bad".</summary>
    public const string Failing = $$"""
        public sealed class Shop
        {
            [KinesisBatch("clicks", PartialResponses = true)]
            public async Task<WindowResult<Totals>> Count(TimeWindow<Totals> window, IReadOnlyList<KinesisRecord> records, CancellationToken cancellation)
            {
                {{Log}}
                foreach (KinesisRecord record in records)
                {
                    await Task.Yield();
                    if (record.Payload.GetString() == "bad") { return WindowResult.Of(window.State, record, new InvalidOperationException()); }
                    window.State.Count++;
                }
                return WindowResult.Of(window.State);
            }
        }
        """;

    public static RunningFunction Start(string shop, params string[] more) => RunningFunction.Start([shop, State, Json, .. more]);

    public static string Window(string? state, bool isFinal, params string[] data)
    {
        var window = new JsonObject
        {
            ["Records"] = new JsonArray([.. data.Select((text, index) => StreamRecord(index + 1, text))]),
            ["window"] = new JsonObject { ["start"] = "2026-01-01T12:00:00Z", ["end"] = "2026-01-01T12:02:00Z" },
            ["shardId"] = "shardId-000000000006",
            ["eventSourceARN"] = "arn:aws:kinesis:eu-west-1:1:stream/clicks",
            ["isFinalInvokeForWindow"] = isFinal,
            ["isWindowTerminatedEarly"] = false,
        };
        string json = window.ToJsonString();
        return state is null ? json : $"{json[..^1]},\"state\":{state}}}";
    }

    public static JsonObject StreamRecord(int number, string data) => new()
    {
        ["kinesis"] = new JsonObject { ["partitionKey"] = "p", ["sequenceNumber"] = $"s{number}", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(data)) },
        ["eventSource"] = "aws:kinesis",
        ["eventID"] = $"shardId-000000000006:s{number}",
        ["eventSourceARN"] = "arn:aws:kinesis:eu-west-1:1:stream/clicks",
    };
}
