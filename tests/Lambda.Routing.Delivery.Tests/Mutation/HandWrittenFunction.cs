using System.Buffers;
using System.Text;
using System.Text.Json;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>A function without the library's batch runner, as people write it.</summary>
internal sealed class HandWrittenFunction(Journal journal, HandWriting writing) : IFunction
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    public bool RetainsEvents => false;

    public async ValueTask InvokeAsync(Invocation invocation)
    {
        using var document = JsonDocument.Parse(invocation.Event);
        var failed = new List<string>();
        int count = 0;
        IEnumerable<JsonElement> records = document.RootElement.GetProperty("Records").EnumerateArray();
        foreach (JsonElement record in writing == HandWriting.RunsBackwards ? records.Reverse() : records)
        {
            count++;
            if ((writing == HandWriting.StopsAtAFailure && failed.Count > 0) || !await TryAsync(record, invocation.CancellationToken))
            {
                failed.Add(IdentifierOf(record));
            }
        }
        if (failed.Count == count && writing != HandWriting.NeverFails)
        {
            throw new InvalidOperationException("All records failed.");
        }
        invocation.Response.Write(JsonSerializer.SerializeToUtf8Bytes(new { batchItemFailures = failed.Select(id => new { itemIdentifier = id }) }));
    }

    public ValueTask DisposeAsync() => default;

    private async Task<bool> TryAsync(JsonElement record, CancellationToken cancellation)
    {
        try
        {
            string body = record.TryGetProperty("kinesis", out JsonElement kinesis)
                ? Encoding.UTF8.GetString(kinesis.GetProperty("data").GetBytesFromBase64())
                : record.GetProperty("body").GetString()!;
            Chore? chore = JsonSerializer.Deserialize<Chore>(body, s_options);
            if (chore?.To is not ("a" or "b"))
            {
                return false;
            }
            await journal.DoAsync(chore, cancellation);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static string IdentifierOf(JsonElement record) => record.TryGetProperty("messageId", out JsonElement id)
        ? id.GetString()!
        : record.GetProperty("kinesis").GetProperty("sequenceNumber").GetString()!;
}
