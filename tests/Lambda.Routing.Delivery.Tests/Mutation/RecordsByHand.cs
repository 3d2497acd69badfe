using System.Text;
using System.Text.Json;
using Chores;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>How functions that are written by hand read records of queues and streams.</summary>
internal static class RecordsByHand
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    public static string PayloadOf(JsonElement record) => record.TryGetProperty("kinesis", out JsonElement kinesis)
        ? Encoding.UTF8.GetString(kinesis.GetProperty("data").GetBytesFromBase64())
        : record.GetProperty("body").GetString()!;

    public static Chore? ChoreOf(string payload) => JsonSerializer.Deserialize<Chore>(payload, s_options);

    public static string IdentifierOf(JsonElement record) => record.TryGetProperty("messageId", out JsonElement id)
        ? id.GetString()!
        : record.GetProperty("kinesis").GetProperty("sequenceNumber").GetString()!;

    /// <summary>The answer that names the failed ones.</summary>
    public static byte[] Answer(IEnumerable<string> failed) =>
        JsonSerializer.SerializeToUtf8Bytes(new { batchItemFailures = failed.Select(id => new { itemIdentifier = id }) });
}
