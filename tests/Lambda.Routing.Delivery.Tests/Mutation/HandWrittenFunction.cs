using System.Buffers;
using System.Text.Json;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>A function without the library's batch runner, as people write it.</summary>
internal sealed class HandWrittenFunction(Journal journal, HandWriting writing) : IFunction
{
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
                failed.Add(RecordsByHand.IdentifierOf(record));
            }
        }
        if (failed.Count == count && writing != HandWriting.NeverFails)
        {
            throw new InvalidOperationException("All records failed.");
        }
        invocation.Response.Write(RecordsByHand.Answer(failed));
    }

    public ValueTask DisposeAsync() => default;

    private async Task<bool> TryAsync(JsonElement record, CancellationToken cancellation)
    {
        try
        {
            Chore? chore = RecordsByHand.ChoreOf(RecordsByHand.PayloadOf(record));
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
}
