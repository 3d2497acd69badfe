namespace Lambda.Routing.Tool.Runner;

/// <summary>What an answer to an invocation met.</summary>
internal enum AnswerStatus
{
    Accepted,

    /// <summary>The invocation has its answer already.</summary>
    AlreadyAnswered,

    /// <summary>No invocation has this id.</summary>
    Unknown,
}
