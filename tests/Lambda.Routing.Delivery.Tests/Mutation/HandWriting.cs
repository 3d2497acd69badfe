namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>What is wrong with a function that is written by hand.</summary>
public enum HandWriting
{
    /// <summary>It handles what follows a failure, whatever its order.</summary>
    GoesOn,

    /// <summary>It handles the last record first.</summary>
    RunsBackwards,

    /// <summary>It handles nothing after a failure, and reports the rest.</summary>
    StopsAtAFailure,

    /// <summary>It reports a batch of which nothing was handled, instead of failing.</summary>
    NeverFails,
}
