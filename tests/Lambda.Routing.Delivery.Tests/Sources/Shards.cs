using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// The shards of a stream: a batch of one shard is delivered until it succeeds or is given up, and nothing after it before. A report
/// moves the checkpoint to the lowest number in it, and everything from there on comes again.
/// </summary>
internal sealed class Shards(Plan plan, Random random, StreamForm form) : EventSource(plan, random)
{
    private readonly Shard[] _shards = [.. plan.Items.GroupBy(item => item.Order).Select(group => new Shard([.. group]))];
    private Shard? _polled;

    public override SourceRules Rules { get; } = new() { ReadsReports = form.ReadsReports, IsOrdered = true, RetriesFromFailure = true, HasKeys = form.HasKeys, IsFormless = form.IsFormless, SaysMethod = form.SaysMethod };

    public override IReadOnlyList<Item>? Poll()
    {
        Shard[] open = [.. _shards.Where(shard => !shard.IsAtEnd)];
        if (open.Length == 0)
        {
            return null;
        }
        _polled = open[Random.Next(open.Length)];
        return _polled.Next(Random.Next(1, Plan.BatchSize + 1));
    }

    public override byte[] Write(IReadOnlyList<Item> batch) => form.Write(batch);

    public override void Settle(IReadOnlyList<Item> batch, Answer answer)
    {
        var report = BatchReport.Of(answer, form.ReadsReports && Plan.Mode.MappingReads());
        int[] failed = [.. report.Failed.Select(id => batch.ToList().FindIndex(item => form.Identify(item) == id))];
        if (report.IsFailure || failed.Contains(-1))
        {
            Fail(batch);
            return;
        }
        int done = failed.Length == 0 ? batch.Count : failed.Min();
        Decide(batch.Take(done), Fate.Acknowledged);
        _polled!.Advance(done, Plan.CountsAnew);
        if (done < batch.Count)
        {
            Retry([.. batch.Skip(done)]);
        }
    }

    private void Fail(IReadOnlyList<Item> batch)
    {
        // Splitting does not count as an attempt.
        if (!Plan.Bisects || !_polled!.Bisect())
        {
            Retry(batch);
        }
    }

    private void Retry(IReadOnlyList<Item> batch)
    {
        if (++_polled!.Attempts < Plan.MostDeliveries)
        {
            return;
        }
        if (form.GivesUp)
        {
            Decide(batch, Fate.SetAside);
            _polled.Advance(batch.Count, true);
        }
        else
        {
            Decide(_polled.Close(), Fate.Stuck);
        }
    }
}
