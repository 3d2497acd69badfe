using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// A delivery stream of Amazon Data Firehose. <c>Ok</c> and <c>Dropped</c> are processed; <c>ProcessingFailed</c>, and a batch whose
/// answer does not name every record, or that failed four times, goes to the failures' prefix.
/// </summary>
internal sealed class Refinery(Plan plan, Random random) : EventSource(plan, random)
{
    private IReadOnlyList<Item> _batch = [];
    private int _taken;
    private int _failures;

    public override SourceRules Rules { get; } = new() { AlwaysReports = true, HasOneChance = true };

    public override IReadOnlyList<Item>? Poll()
    {
        if (_failures == 0)
        {
            _batch = [.. Plan.Items.Skip(_taken).Take(Random.Next(1, Plan.BatchSize + 1))];
            _taken += _batch.Count;
        }
        return _batch.Count == 0 ? null : _batch;
    }

    public override byte[] Write(IReadOnlyList<Item> batch) => FirehoseJson.Event(batch);

    public override void Settle(IReadOnlyList<Item> batch, Answer answer)
    {
        if (answer.Kind != AnswerKind.Response && ++_failures < 4)
        {
            return;
        }
        Dictionary<string, string> results = answer.Kind == AnswerKind.Response ? Read(answer) : [];
        bool isComplete = batch.All(item => results.ContainsKey(FirehoseJson.IdentifierOf(item))) && results.Count == batch.Count;
        Decide(batch.Where(item => isComplete && results[FirehoseJson.IdentifierOf(item)] is "Ok" or "Dropped"), Fate.Acknowledged);
        Decide(batch.Where(IsPending), Fate.SetAside);
        _failures = 0;
    }

    private static Dictionary<string, string> Read(Answer answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer.Body);
            return document.RootElement.GetProperty("records").EnumerateArray().ToDictionary(
                record => record.GetProperty("recordId").GetString()!, record => record.GetProperty("result").GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return [];
        }
    }
}
