using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>Says what must not happen: knows the journal and what the source did, and nothing of the function.</summary>
internal sealed class Oracle(Plan plan, SourceRules rules)
{
    private readonly Expectation _expected = new(plan, rules);
    private readonly Dictionary<string, Item> _items = plan.Items.SelectMany(item => item.ChoreIds.Append(item.Id).Distinct(), KeyValuePair.Create).ToDictionary(pair => pair.Value, pair => pair.Key);
    private readonly HashSet<string> _everDone = [];

    public List<string> Violations { get; } = [];

    private bool AllReport => rules.AlwaysReports || (rules.ReadsReports && plan.Mode.Reports());

    /// <summary>Judges a delivery that the source has settled.</summary>
    public void Judge(Delivery delivery, Func<Item, Fate> fateOf)
    {
        foreach (Item item in delivery.Batch)
        {
            bool isOver = delivery.IsOver(item);
            if (fateOf(item) == Fate.Acknowledged && !isOver)
            {
                Blame(delivery, item, "was acknowledged without being done");
            }
            if (fateOf(item) != Fate.Acknowledged && isOver && !MayComeAgain(delivery, item))
            {
                Blame(delivery, item, "was done, and is delivered again");
            }
            if (!delivery.IsBegun(item) && MustBegin(delivery, item))
            {
                Blame(delivery, item, "was not handled, though nothing before it in its order had failed");
            }
            JudgeSink(delivery, item);
        }
        JudgeAnswer(delivery);
    }

    /// <summary>Order: nothing is done for the first time before all that came before it in its order is over.</summary>
    public void JudgeOrder(Delivery delivery, IEnumerable<Entry> entries, Func<Item, Fate> fateBefore)
    {
        foreach (Entry entry in entries.Where(entry => entry.Happening is Happening.Done or Happening.DoneTooLate or Happening.Kept or Happening.KeptTooLate))
        {
            Item item = _items[entry.Id];
            bool isNew = _everDone.Add(entry.Id);
            if (entry.Happening is Happening.Kept or Happening.KeptTooLate)
            {
                _everDone.UnionWith(item.ChoreIds);
            }
            if (isNew && rules.IsOrdered)
            {
                foreach (Item earlier in plan.Items.Take(item.Index).Where(earlier => IsOneLane(earlier, item)))
                {
                    if (!earlier.ChoreIds.All(_everDone.Contains) && fateBefore(earlier) == Fate.Pending)
                    {
                        Blame(delivery, item, $"was done before {earlier.Id}");
                    }
                }
            }
        }
    }

    /// <summary>At the end, everything is handled or set aside, and only what failed is set aside.</summary>
    public void JudgeEnd(Func<Item, Fate> fateOf)
    {
        foreach (Item item in plan.Items)
        {
            if (fateOf(item) == Fate.Pending)
            {
                Violations.Add($"{item.Id} is lost: neither handled nor set aside");
            }
            if (fateOf(item) != Fate.Acknowledged && AllReport && plan.IsGentle && MustSucceed(item))
            {
                Violations.Add($"{item.Id} was set aside, though nothing was wrong with it or before it, or the sink would have taken it");
            }
        }
    }

    /// <summary>What no attempt will mend goes to the sink, once, and nothing else does.</summary>
    private void JudgeSink(Delivery delivery, Item item)
    {
        bool isFinal = _expected.IsFinal(delivery, item);
        int times = delivery.TimesHanded(item);
        if (times > 0 && !isFinal)
        {
            Blame(delivery, item, "was given up, though another attempt may mend it");
        }
        if (times == 0 && isFinal && IsInTurn(delivery, item))
        {
            Blame(delivery, item, "was not given up, though no attempt will mend it");
        }
        if (times > 1)
        {
            Blame(delivery, item, "was given up more than once");
        }
    }

    private void JudgeAnswer(Delivery delivery)
    {
        int done = delivery.Batch.Count(delivery.IsOver);
        if (delivery.Answer.Kind == AnswerKind.Response && !rules.AlwaysReports && done < delivery.Batch.Count && (!Reports(delivery) || done == 0))
        {
            Violations.Add($"delivery {delivery.Number} succeeded, though {(Reports(delivery) ? "no record was handled" : "its answer cannot name what failed")}");
        }
        if (delivery.Answer.Kind == AnswerKind.Error && rules.AlwaysReports)
        {
            Violations.Add($"delivery {delivery.Number} failed, though each record's failure has a result of its own");
        }
    }

    /// <summary>AWS's at-least-once rules, and no others.</summary>
    private bool MayComeAgain(Delivery delivery, Item item) =>
        // Nobody could say what was done.
        delivery.Answer.Kind == AnswerKind.None
        // The batch succeeds or fails as a whole.
        || ((delivery.IsAllOrNothing || !Reports(delivery)) && delivery.Batch.Any(other => !delivery.IsOver(other)))
        // Its call was left behind, though it came to its end in that moment. One of a window is for all its records.
        || (delivery.IsShort && (delivery.Answer.Overruns > 0 || plan.Shape == Shape.Windows))
        // All that follows a failure in its order comes again.
        || (rules.RetriesFromFailure && delivery.Batch.TakeWhile(other => other != item).Any(other => other.Order == item.Order && !delivery.IsOver(other)));

    private bool MustBegin(Delivery delivery, Item item) =>
        item.CanBeHandled
        // Where the answer cannot say that a record of a window did not read, the others need not be touched.
        && (plan.Shape != Shape.Windows || delivery.Batch.All(other => other.Trouble == Trouble.None))
        && IsInTurn(delivery, item);

    /// <summary>Whether there was time for a record, and nothing before it in its order that had to come again.</summary>
    private bool IsInTurn(Delivery delivery, Item item) =>
        !delivery.IsShort
        && delivery.Answer.Kind != AnswerKind.None
        && !delivery.Batch.TakeWhile(other => other != item).Any(other => HoldsUp(other, item) && !delivery.IsOver(other));

    private bool HoldsUp(Item other, Item item) =>
        rules.IsOrdered && (other.Order == item.Order || (rules.UnreadableHoldsAll && other.Trouble == Trouble.Record));

    /// <summary>Whether the answer names what failed: every method that it belongs to does so. What belongs to no method belongs to them all.</summary>
    private bool Reports(Delivery delivery) => AllReport
        || (rules.ReadsReports && plan.Mode == Mode.Listed && delivery.Batch.All(item => delivery.IsOver(item) || _expected.MethodOf(item) == "a"));

    /// <summary>Whether two records may not be handled at once, nor the later one first.</summary>
    private bool IsOneLane(Item one, Item other) =>
        one.Order == other.Order && (plan.Shape != Shape.Parallel || !rules.HasKeys || one.Key == other.Key);

    private bool MustSucceed(Item item) => _expected.EndOf(item) is { } end && (end == 1 || !rules.HasOneChance)
        && !(rules.IsOrdered && plan.Items.Take(item.Index).Any(other => HoldsUp(other, item) && _expected.EndOf(other) != 1))
        // The last batch of a window is handled as a whole.
        && !(plan.Shape == Shape.Windows && plan.Items.Any(other => other.Order == item.Order && !other.IsEasy));

    private void Blame(Delivery delivery, Item item, string what) => Violations.Add($"delivery {delivery.Number}: {item.Id} {what}");
}
