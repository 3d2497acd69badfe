using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>What becomes of records that no attempt will mend. Generated code names the one that there is, so that no function publishes it without use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PoisonPolicy
{
    private protected PoisonPolicy()
    {
    }

    /// <summary>Gives a record up, if its route does.</summary>
    /// <returns><see langword="null"/> where that has worked; otherwise what the record failed with.</returns>
    internal abstract ValueTask<Exception?> TakeAsync(Batch batch, int position, int route, Exception exception);
}
