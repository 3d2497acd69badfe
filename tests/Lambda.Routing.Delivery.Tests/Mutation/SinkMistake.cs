namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>What is wrong with a function that is written by hand and gives records up.</summary>
public enum SinkMistake
{
    None,

    /// <summary>It takes what no attempt will mend for done, and keeps it nowhere.</summary>
    SkipsTheSink,

    /// <summary>It answers first, and calls the sink when it has time.</summary>
    AnswersBeforeTheSink,

    /// <summary>It takes a sink that failed for one that has the record.</summary>
    SwallowsTheSinksFailure,

    /// <summary>It gives up whatever fails.</summary>
    GivesUpWhatMayBeMended,

    /// <summary>It gives up nothing.</summary>
    NeverGivesUp,

    /// <summary>It reports what the sink took as failed.</summary>
    ReportsWhatTheSinkTook,

    /// <summary>It leaves alone what follows a record that the sink took.</summary>
    StopsBehindTheSink,

    /// <summary>It handles what follows a record that the sink did not take.</summary>
    GoesOnBehindAFailedSink,

    /// <summary>It calls the sink again at once when that has failed.</summary>
    HandsOverTwice,
}
