using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>A function without the library's batch runner that gives records up: what it does right is what the model asks for.</summary>
internal sealed class HandWrittenSink(Journal journal, SinkMistake mistake) : IFunction
{
    private const string All = "all";

    private readonly List<string> _forLater = [];

    public bool RetainsEvents => false;

    public async ValueTask InvokeAsync(Invocation invocation)
    {
        foreach (string id in _forLater)
        {
            await journal.KeepAsync(id, invocation.CancellationToken);
        }
        _forLater.Clear();
        using var document = JsonDocument.Parse(invocation.Event);
        JsonElement[] records = [.. document.RootElement.GetProperty("Records").EnumerateArray()];
        var failed = new List<string>();
        var stopped = new HashSet<string>();
        foreach (JsonElement record in records)
        {
            string? order = OrderOf(record);
            bool isStopped = stopped.Contains(All) || (order is not null && stopped.Contains(order));
            Outcome outcome = isStopped ? Outcome.Failed : await HandleAsync(record, invocation.CancellationToken);
            if (outcome is Outcome.Failed or Outcome.FailedAlone || (outcome == Outcome.Kept && mistake == SinkMistake.ReportsWhatTheSinkTook))
            {
                failed.Add(RecordsByHand.IdentifierOf(record));
            }
            if (order is not null && (outcome == Outcome.Failed || (outcome == Outcome.Kept && mistake == SinkMistake.StopsBehindTheSink)))
            {
                stopped.Add(order);
            }
        }
        if (failed.Count == records.Length)
        {
            throw new InvalidOperationException("All records failed.");
        }
        invocation.Response.Write(RecordsByHand.Answer(failed));
    }

    public ValueTask DisposeAsync() => default;

    private async Task<Outcome> HandleAsync(JsonElement record, CancellationToken cancellation)
    {
        string? method = null;
        try
        {
            int receives = ReceivesOf(record);
            string payload = RecordsByHand.PayloadOf(record);
            method = MethodOf(payload);
            if (method is null)
            {
                return Outcome.Failed;
            }
            try
            {
                await journal.DoAsync(RecordsByHand.ChoreOf(payload)!, cancellation);
                return Outcome.Done;
            }
            catch (Exception exception) when (IsFinal(exception, method, receives))
            {
                return await GiveUpAsync(record.GetProperty("chore").GetString()!, cancellation);
            }
        }
        catch (Exception)
        {
            return Outcome.Failed;
        }
    }

    private bool IsFinal(Exception exception, string method, int receives) => mistake != SinkMistake.NeverGivesUp
        && (mistake == SinkMistake.GivesUpWhatMayBeMended
            || exception is HopelessException
            || (method == "a" && (exception is JsonException || receives >= Limits.MostReceives)));

    private async Task<Outcome> GiveUpAsync(string id, CancellationToken cancellation)
    {
        switch (mistake)
        {
            case SinkMistake.SkipsTheSink:
                return Outcome.Kept;
            case SinkMistake.AnswersBeforeTheSink:
                _forLater.Add(id);
                return Outcome.Kept;
        }
        try
        {
            await journal.KeepAsync(id, cancellation);
        }
        catch (InvalidOperationException) when (mistake == SinkMistake.SwallowsTheSinksFailure)
        {
            // And that is the mistake.
        }
        catch (InvalidOperationException) when (mistake == SinkMistake.HandsOverTwice)
        {
            await journal.KeepAsync(id, cancellation);
        }
        catch (InvalidOperationException) when (mistake == SinkMistake.GoesOnBehindAFailedSink)
        {
            return Outcome.FailedAlone;
        }
        return Outcome.Kept;
    }

    /// <summary>Within what a record's order is kept; of one that does not say it, within all.</summary>
    private static string? OrderOf(JsonElement record)
    {
        if (record.TryGetProperty("kinesis", out _))
        {
            return All;
        }
        bool isFifo = record.GetProperty("eventSourceARN").GetString()!.EndsWith(".fifo", StringComparison.Ordinal);
        JsonElement attributes = record.GetProperty("attributes");
        return !isFifo ? null : attributes.ValueKind == JsonValueKind.Object ? attributes.GetProperty("MessageGroupId").GetString() : All;
    }

    private static int ReceivesOf(JsonElement record) => record.TryGetProperty("attributes", out JsonElement attributes)
        ? int.Parse(attributes.GetProperty("ApproximateReceiveCount").GetString()!, CultureInfo.InvariantCulture)
        : 0;

    private static string? MethodOf(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.GetProperty("to").GetString() is ("a" or "b") and string to ? to : null;
    }

    private enum Outcome
    {
        Done,
        Kept,
        Failed,
        FailedAlone,
    }
}
