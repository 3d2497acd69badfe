namespace Lambda.Routing;

/// <summary>The state of a time window and the records that failed: what a method returns that could not handle all of them.</summary>
/// <param name="State">
/// The state that covers exactly the records before the first failed one: AWS keeps it, and delivers that record and all after it again.
/// </param>
/// <param name="Failures">The records that failed, as the method received them.</param>
/// <typeparam name="TState">The state's type.</typeparam>
public sealed record WindowResult<TState>(TState State, BatchFailures Failures);

/// <summary>Makes <see cref="WindowResult{TState}"/>s.</summary>
public static class WindowResult
{
    /// <summary>All records were handled.</summary>
    /// <param name="state">The state that covers them all.</param>
    /// <typeparam name="TState">The state's type.</typeparam>
    public static WindowResult<TState> Of<TState>(TState state) => new(state, BatchFailures.None);

    /// <summary>A record failed, and those after it were not handled.</summary>
    /// <param name="state">The state that covers exactly the records before it.</param>
    /// <param name="record">The record, as the method received it; or the pair of it and its payload.</param>
    /// <param name="exception">Why.</param>
    /// <typeparam name="TState">The state's type.</typeparam>
    public static WindowResult<TState> Of<TState>(TState state, object record, Exception exception) => new(state, BatchFailures.Of(record, exception));
}
