namespace Lambda.Routing;

/// <summary>
/// Code around invocations: to measure, to log, to open what every handler needs. <see cref="LambdaFilterAttribute"/> says around which. It
/// is created for each, and its constructor's parameters are services.
/// </summary>
public interface IInvocationFilter
{
    /// <summary>Runs before and after what it is around.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="next">
    /// Goes on: to the next filter, at last to the method. Its task fails as the method fails. A filter that never calls it keeps the method
    /// from being called: an invocation that needs an answer fails then, unless the filter itself throws.
    /// </param>
    ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next);
}
