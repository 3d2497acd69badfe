using Chores;
using Lambda.Routing.Delivery.Tests.Sources;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>What a function should do with records, from what it declares about them.</summary>
internal sealed class Expectation(Plan plan, SourceRules rules)
{
    /// <summary>Whether what happened to a record has it given up.</summary>
    public bool IsFinal(Delivery delivery, Item item) =>
        plan.GivesUp && IsFinal(item, delivery.IsHopeless(item), !item.CanBeHandled || delivery.HasFailed(item), delivery.WornOut.Contains(item));

    /// <summary>
    /// The delivery in which a record is over for the function, one way or the other, if nothing happens to the process and nothing holds
    /// the record up; <see langword="null"/> for none.
    /// </summary>
    public int? EndOf(Item item)
    {
        int handed = 0;
        for (int delivery = 1; delivery <= plan.MostDeliveries; delivery++)
        {
            string step = item.StepOf(delivery);
            if (item.CanBeHandled && Item.Succeeds(step))
            {
                return delivery;
            }
            bool isFinal = plan.GivesUp && IsFinal(item, item.CanBeHandled && step == Steps.GiveUp, true, rules.Counts && delivery >= Limits.MostReceives);
            if (isFinal && Item.Succeeds(item.SinkStepOf(++handed)))
            {
                return delivery;
            }
        }
        return null;
    }

    /// <summary>Which method takes a record: one that nobody can look into has none.</summary>
    public string? MethodOf(Item item) => TroubleOf(item) switch
    {
        Trouble.Record => null,
        _ when plan.Shape == Shape.Envelopes => "uploads",
        Trouble.Payload when !rules.SaysMethod => PayloadJson.StillGoesToA(item) ? "a" : null,
        _ => item.To is "a" or "b" ? item.To : null,
    };

    private bool IsFinal(Item item, bool isHopeless, bool hasFailed, bool isWornOut) => MethodOf(item) switch
    {
        null => false,
        "b" => isHopeless,
        // Its methods name the exceptions of payloads too, and count.
        _ => isHopeless || TroubleOf(item) == Trouble.Payload || (hasFailed && isWornOut),
    };

    private Trouble TroubleOf(Item item) => item.Trouble == Trouble.Record && rules.IsFormless ? Trouble.Payload : item.Trouble;
}
