using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>When and where the records of a batch are handled. Generated code names the one that a function needs, so that no other is published.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RecordSchedule
{
    private protected RecordSchedule()
    {
    }

    internal abstract ValueTask RunAsync(BatchRun run);

    /// <summary>Calls were left behind, which may block their threads for longer.</summary>
    internal virtual void Abandon(int calls)
    {
    }
}
