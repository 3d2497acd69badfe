using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// A queue: what is received is invisible until it is deleted or its visibility time-out ends, and moves to the dead-letter queue
/// instead of being received too often. In a FIFO queue, no message of a group is received while an earlier one is in flight.
/// </summary>
internal sealed class MessageQueue(Plan plan, Random random, MessageForm form) : EventSource(plan, random)
{
    private readonly int[] _receives = new int[plan.Items.Count];
    private readonly int[] _visibleAt = new int[plan.Items.Count];
    private int _time;

    public override SourceRules Rules { get; } = new()
    {
        ReadsReports = form.ReadsReports,
        IsOrdered = form.IsFifo,
        UnreadableHoldsAll = form.IsFifo,
        IsFormless = form.IsFormless,
        Counts = form.Counts,
    };

    public override IReadOnlyList<Item>? Poll()
    {
        while (Plan.Items.Any(IsPending))
        {
            _time++;
            List<Item> batch = form.IsFifo ? ReceiveInOrder() : Receive();
            if (batch.Count > 0)
            {
                return batch;
            }
        }
        return null;
    }

    public override byte[] Write(IReadOnlyList<Item> batch) => form.Write(batch, item => _receives[item.Index]);

    public override int ReceivesOf(Item item) => form.Counts ? _receives[item.Index] : 0;

    public override void Settle(IReadOnlyList<Item> batch, Answer answer)
    {
        var report = BatchReport.Of(answer, form.ReadsReports && Plan.Mode.MappingReads());
        var known = batch.ToDictionary(form.Identify);
        HashSet<Item> failed = report.IsFailure || report.Failed.Any(id => !known.ContainsKey(id))
            ? [.. batch]
            : [.. report.Failed.Select(id => known[id])];
        Decide(batch.Where(item => !failed.Contains(item)), Fate.Acknowledged);
        int visibleAt = _time + Random.Next(1, 4);
        foreach (Item item in failed)
        {
            _visibleAt[item.Index] = visibleAt;
        }
    }

    private List<Item> Receive()
    {
        Item[] messages = [.. Plan.Items.Where(item => IsPending(item) && IsVisible(item))];
        Random.Shuffle(messages);
        return [.. messages.Take(Random.Next(1, Plan.BatchSize + 1)).Where(MayReceive)];
    }

    private List<Item> ReceiveInOrder()
    {
        var batch = new List<Item>();
        var closed = new HashSet<string>();
        int most = Random.Next(1, Plan.BatchSize + 1);
        foreach (Item item in Plan.Items.Where(IsPending))
        {
            if (batch.Count == most)
            {
                break;
            }
            // A receive need not return all that it could.
            if (closed.Contains(item.Order) || !IsVisible(item) || Random.Next(8) == 0)
            {
                closed.Add(item.Order);
            }
            else if (MayReceive(item))
            {
                batch.Add(item);
            }
        }
        return batch;
    }

    private bool IsVisible(Item item) => _visibleAt[item.Index] <= _time;

    private bool MayReceive(Item item)
    {
        if (++_receives[item.Index] <= Plan.MostDeliveries)
        {
            return true;
        }
        Decide([item], Fate.SetAside);
        return false;
    }
}
