using System.ComponentModel;

namespace Lambda.Routing.Detection;

/// <summary>What detection knows about an event so far: up to 64 facts, each undecided, holding or failing. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ShapeFacts
{
    private ulong _holding;
    private ulong _failing;

    /// <summary>Decides facts that were undecided.</summary>
    /// <param name="facts">One bit for each.</param>
    /// <param name="hold">Whether they hold or fail.</param>
    public void Decide(ulong facts, bool hold)
    {
        if (hold)
        {
            _holding |= facts;
        }
        else
        {
            _failing |= facts;
        }
    }

    /// <summary>Facts that are still undecided fail: the place where they could have held is left.</summary>
    /// <param name="facts">One bit for each.</param>
    public void Close(ulong facts) => _failing |= facts & ~_holding;

    /// <summary>Whether any of the facts is decided.</summary>
    /// <param name="facts">One bit for each.</param>
    public readonly bool Know(ulong facts) => ((_holding | _failing) & facts) != 0;

    /// <summary>Whether a predicate is complete.</summary>
    /// <param name="holding">The facts that have to hold.</param>
    /// <param name="failing">The facts that have to fail.</param>
    public readonly bool Satisfy(ulong holding, ulong failing) =>
        (_holding & holding) == holding && (_failing & failing) == failing;

    /// <summary>Whether a predicate can no longer be completed.</summary>
    /// <param name="holding">The facts that would have to hold.</param>
    /// <param name="failing">The facts that would have to fail.</param>
    public readonly bool Contradict(ulong holding, ulong failing) => ((_failing & holding) | (_holding & failing)) != 0;
}
