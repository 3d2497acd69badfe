using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>Who is told of records that failed, before the answer leaves. Generated code names the one that there is, so that no function publishes it without use.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DeferralPolicy
{
    private protected DeferralPolicy()
    {
    }

    /// <summary>A record has failed that a route took.</summary>
    internal abstract void Failed(int position, int route, Exception exception);

    /// <summary>The records have run. Whatever happens here changes nothing about them.</summary>
    internal abstract ValueTask RunAsync(Batch batch);
}
