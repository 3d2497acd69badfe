using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// The shards of a stream with tumbling windows: an answer without a state is a failure, the state goes with the next batch of its window,
/// and a window ends with a final call, perhaps without records, that is repeated until it succeeds.
/// </summary>
internal sealed class WindowedShards(Plan plan, Random random, StreamForm form) : EventSource(plan, random)
{
    private readonly Window[] _windows = [.. plan.Items.GroupBy(item => item.Order).Select(group => new Window(group.Key, new Shard([.. group])))];
    private Window _polled = null!;

    public override SourceRules Rules { get; } = new() { IsOrdered = true, RetriesFromFailure = true };

    // No later call of the window could see the rest.
    public override bool IsAllOrNothing => _polled.IsFinal;

    public override IReadOnlyList<Item>? Poll()
    {
        Window[] open = [.. _windows.Where(window => window.IsOpen)];
        if (open.Length == 0)
        {
            return null;
        }
        _polled = open[Random.Next(open.Length)];
        return _polled.Next(Random, Plan.BatchSize);
    }

    public override byte[] Write(IReadOnlyList<Item> batch) => form.WriteWindow!(batch, _polled.Name, _polled.State, _polled.IsFinal);

    public override void Settle(IReadOnlyList<Item> batch, Answer answer)
    {
        string? state = StateOf(answer);
        var report = BatchReport.Of(answer, Plan.Mode.MappingReads());
        int[] failed = [.. report.Failed.Select(id => batch.ToList().FindIndex(item => form.Identify(item) == id))];
        if (state is null || report.IsFailure || failed.Contains(-1))
        {
            Fail(batch);
            return;
        }
        int done = failed.Length == 0 ? batch.Count : failed.Min();
        Decide(batch.Take(done), Fate.Acknowledged);
        _polled.Keep(state, batch.Take(done));
        if (_polled.Difference is { } difference)
        {
            Complain(difference);
        }
        _polled.Advance(done, Plan.CountsAnew);
        if (done < batch.Count)
        {
            Retry([.. batch.Skip(done)]);
        }
        else if (_polled.IsFinal)
        {
            _polled.End();
        }
    }

    private string? StateOf(Answer answer)
    {
        if (answer.Kind != AnswerKind.Response)
        {
            return null;
        }
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            if (document.RootElement.TryGetProperty("state", out JsonElement state) && state.ValueKind == JsonValueKind.Object)
            {
                return state.GetRawText();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Complained about below.
        }
        Complain("was answered without a state");
        return null;
    }

    private void Fail(IReadOnlyList<Item> batch)
    {
        // Splitting does not count as an attempt.
        if (!Plan.Bisects || batch.Count == 0 || _polled.IsFinal || !_polled.Shard.Bisect())
        {
            Retry(batch);
        }
    }

    private void Retry(IReadOnlyList<Item> batch)
    {
        if (++_polled.Shard.Attempts < Plan.MostDeliveries)
        {
            return;
        }
        Decide(batch, Fate.SetAside);
        _polled.Advance(batch.Count, true);
        if (_polled.IsFinal)
        {
            _polled.End();
        }
    }
}
