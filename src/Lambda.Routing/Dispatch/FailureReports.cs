using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>When a route's answer names the records that failed; otherwise a failure fails the invocation. In the order of more and more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum FailureReports
{
    /// <summary>Never: nobody says that AWS would read them.</summary>
    Never,

    /// <summary>Where at least one record of the batch succeeded.</summary>
    UnlessAllFailed,

    /// <summary>Also where none did.</summary>
    Always,
}
