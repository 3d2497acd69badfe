namespace Lambda.Routing.Dispatch;

/// <summary>Where the dispatcher reports what an answer does not show: the records of a batch that failed, a request that ended as a 500.</summary>
public interface IInvocationLog
{
    /// <summary>Reports a failure that did not fail the invocation.</summary>
    /// <param name="message">What failed and where; never a payload.</param>
    /// <param name="exception">The failure.</param>
    void Error(string message, Exception? exception);

    /// <summary>Reports something an operator should know.</summary>
    /// <param name="message">What happened; never a payload.</param>
    void Warning(string message);
}
