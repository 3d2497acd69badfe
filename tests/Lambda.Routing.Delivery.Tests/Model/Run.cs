using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>Plays a plan: the source delivers, the function answers, the source does what AWS does, until there is nothing left.</summary>
internal sealed class Run
{
    private const int MostDeliveries = 2000;

    private readonly Oracle _oracle;
    private readonly List<Delivery> _deliveries = [];

    private Run(Plan plan, SourceRules rules)
    {
        Plan = plan;
        _oracle = new Oracle(plan, rules);
    }

    public Plan Plan { get; }

    public IReadOnlyList<string> Violations => _oracle.Violations;

    public IReadOnlyList<Delivery> Deliveries => _deliveries;

    /// <param name="plan">What to play.</param>
    /// <param name="kind">The source.</param>
    /// <param name="journal">What the function's handlers write to; emptied here.</param>
    /// <param name="sandbox">Where the function runs.</param>
    public static Run Of(Plan plan, SourceKind kind, Journal journal, ISandbox sandbox)
    {
        plan = kind.Adapt(plan);
        EventSource source = kind.Create(plan, new Random(plan.Seed));
        var run = new Run(plan, source.Rules);
        journal.Open(plan);
        while (source.Poll() is { } batch)
        {
            if (run._deliveries.Count == MostDeliveries)
            {
                run._oracle.Violations.Add($"after {MostDeliveries} deliveries the source is not empty");
                return run;
            }
            run.Deliver(source, batch, journal, sandbox);
        }
        run._oracle.JudgeEnd(source.FateOf);
        return run;
    }

    public override string ToString() =>
        $"{string.Join('\n', Violations)}\n\n{Plan}\n\n{string.Join('\n', _deliveries)}";

    private void Deliver(EventSource source, IReadOnlyList<Item> batch, Journal journal, ISandbox sandbox)
    {
        int known = journal.Count;
        Fate[] before = [.. Plan.Items.Select(source.FateOf)];
        bool isShort = batch.Any(journal.MayWait);
        int number = journal.Start();
        Answer answer = sandbox.Invoke(source.Write(batch), isShort);
        IReadOnlyList<Entry> entries = journal.EntriesFrom(known);
        var delivery = new Delivery(number, batch, isShort, answer)
        {
            Entries = entries,
            IsAllOrNothing = source.IsAllOrNothing,
            WornOut = batch.Where(item => source.ReceivesOf(item) >= Chores.Limits.MostReceives).ToHashSet(),
        };
        _deliveries.Add(delivery);
        source.Settle(batch, answer);
        _oracle.Violations.AddRange(source.TakeComplaints().Select(complaint => $"delivery {number}: {complaint}"));
        _oracle.JudgeOrder(delivery, entries, item => before[item.Index]);
        _oracle.Judge(delivery, source.FateOf);
    }
}
