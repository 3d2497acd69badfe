namespace Lambda.Routing;

/// <summary>
/// Code around each record of a batch that a method takes one by one. <see cref="LambdaFilterAttribute"/> says around which. It is created
/// for each record, and its constructor's parameters are services: the same ones that the method's class gets.
/// </summary>
public interface IRecordFilter
{
    /// <summary>Runs before and after what it is around. What it throws is the record's failure.</summary>
    /// <param name="record">The record.</param>
    /// <param name="next">
    /// Goes on: to the next filter, at last to the method. Its task fails as the method fails. A record whose filter never calls it, and does not
    /// throw, is done: the method is not called for it. A record that needs a result of its own fails then.
    /// </param>
    ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next);
}
