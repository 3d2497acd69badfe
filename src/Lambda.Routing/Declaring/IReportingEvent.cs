using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Declaring;

/// <summary>
/// An event whose answer goes to another place than the invocation's own answer: a URL, another service's API. Its sender waits for that
/// call, so it is made exactly once, also where the handler threw, hangs, or was never reached.
/// </summary>
/// <remarks>
/// A handler returns <typeparamref name="TResponse"/>, what converts to it, or nothing; nothing is a build error where the type carries
/// <see cref="AnswerRequiredAttribute"/>. The reporter comes from the container of the function's startup when it is registered there,
/// else from <see cref="IDefaultReporter{TReporter}"/>; without either it is a build error. An invocation whose report was delivered
/// succeeds, a reported failure included: otherwise Lambda would run it again. A method that throws fails the invocation.
/// </remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="TResponse">What a handler returns.</typeparam>
/// <typeparam name="TReporter">What delivers the report.</typeparam>
public interface IReportingEvent<TSelf, TResponse, TReporter> : IEvent<TSelf>
    where TSelf : IReportingEvent<TSelf, TResponse, TReporter>
    where TResponse : class
    where TReporter : class
{
    /// <summary>Whether a handler is to be called: <see langword="false"/> (never by default) for a request that is fulfilled as it is.</summary>
    /// <param name="event">The event.</param>
    /// <exception cref="InvalidOperationException">No report could be delivered, so nothing may be done.</exception>
    static virtual bool NeedsCall(TSelf @event) => true;

    /// <summary>Reports that the handler finished.</summary>
    /// <param name="event">The event.</param>
    /// <param name="response">What the handler returned; <see langword="null"/> for nothing, and where no call was needed.</param>
    /// <param name="reporter">What delivers the report.</param>
    /// <param name="invocation">The invocation, whose answer may be written where the event wants it there.</param>
    /// <param name="cancellationToken">Cancelled just before the deadline.</param>
    static abstract ValueTask ReportAsync(TSelf @event, TResponse? response, TReporter reporter, Invocation invocation, CancellationToken cancellationToken);

    /// <summary>
    /// Reports that the request was not fulfilled: the handler threw or did not finish in time, no route takes the event, it does not
    /// read, a service could not be built.
    /// </summary>
    /// <param name="json">The event as it arrived, which need not read.</param>
    /// <param name="failure">What went wrong.</param>
    /// <param name="reporter">What delivers the report.</param>
    /// <param name="invocation">The invocation.</param>
    /// <param name="cancellationToken">Cancelled just before the deadline.</param>
    static abstract ValueTask ReportFailureAsync(ReadOnlyMemory<byte> json, Exception failure, TReporter reporter, Invocation invocation, CancellationToken cancellationToken);
}
