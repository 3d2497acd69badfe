using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// A job of Amazon S3 Batch Operations: tasks that failed for now are sent again, tasks that failed for good stand in its report, and
/// what an answer does not name becomes what it says about missing keys.
/// </summary>
internal sealed class Job(Plan plan, Random random) : EventSource(plan, random)
{
    private readonly int[] _attempts = new int[plan.Items.Count];

    public override SourceRules Rules { get; } = new() { AlwaysReports = true };

    public override IReadOnlyList<Item>? Poll()
    {
        Item[] tasks = [.. Plan.Items.Where(IsPending)];
        Random.Shuffle(tasks);
        return tasks.Length == 0 ? null : tasks[..Random.Next(1, Math.Min(tasks.Length, Plan.BatchSize) + 1)];
    }

    public override byte[] Write(IReadOnlyList<Item> batch) => S3BatchJson.Event(batch);

    public override void Settle(IReadOnlyList<Item> batch, Answer answer)
    {
        (string missing, Dictionary<string, string> results) = answer.Kind == AnswerKind.Response ? Read(answer) : ("TemporaryFailure", []);
        foreach (Item item in batch)
        {
            string code = results.GetValueOrDefault(S3BatchJson.IdentifierOf(item), missing);
            if (code == "Succeeded")
            {
                Decide([item], Fate.Acknowledged);
            }
            else if (code == "PermanentFailure" || ++_attempts[item.Index] == Plan.MostDeliveries)
            {
                Decide([item], Fate.SetAside);
            }
        }
    }

    private static (string Missing, Dictionary<string, string> Results) Read(Answer answer)
    {
        using var document = JsonDocument.Parse(answer.Body);
        JsonElement root = document.RootElement;
        return (root.GetProperty("treatMissingKeysAs").GetString()!, root.GetProperty("results").EnumerateArray().ToDictionary(
            result => result.GetProperty("taskId").GetString()!, result => result.GetProperty("resultCode").GetString()!));
    }
}
