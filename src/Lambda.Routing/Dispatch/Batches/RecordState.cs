namespace Lambda.Routing.Dispatch;

/// <summary>
/// What became of a record so far. Every record starts as failed and only its success clears that: no path that is left early, and no
/// record that was forgotten, can be reported as done.
/// </summary>
internal enum RecordState : byte
{
    /// <summary>Not called, and no failure of its own: failed all the same.</summary>
    Unprocessed,

    /// <summary>Its method is being called: failed until that has ended well.</summary>
    Running,

    /// <summary>It failed, and its failure has been reported.</summary>
    Failed,

    /// <summary>Its method has handled it.</summary>
    Done,

    /// <summary>It failed, its route gave it up, and the sink for poison records has taken it.</summary>
    GivenUp,

    /// <summary>No route takes it, and the routes say that this is right.</summary>
    Skipped,
}
