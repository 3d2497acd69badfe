namespace Lambda.Routing.Declaring;

/// <summary>
/// An <see cref="IReportingEvent{TSelf, TResponse, TReporter}"/> that brings a reporter of its own, for functions whose container has none.
/// </summary>
/// <typeparam name="TReporter">What delivers the report.</typeparam>
public interface IDefaultReporter<TReporter> where TReporter : class
{
    /// <summary>Makes the reporter, once for a function. It does its costly work on first use.</summary>
    static abstract TReporter CreateReporter();
}
