namespace Lambda.Routing;

/// <summary>
/// Puts a filter around handlers: an <see cref="IInvocationFilter"/>, an <see cref="IRecordFilter"/>, or a class that is both. Filters run
/// in the order assembly, class, method, and of several in one place in the order in which they stand there; the first one is the outermost.
/// </summary>
/// <remarks>
/// <para>An <see cref="IInvocationFilter"/> on the assembly runs around every invocation, whatever becomes of it. On a class or method it runs
/// around each method that is called once for its event.</para>
/// <para>An <see cref="IRecordFilter"/> runs around each method that is called once for each record: of the whole assembly, of the class,
/// or just that one. Methods that take lists of records have no filter of records.</para>
/// </remarks>
/// <param name="filter">The filter's class.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class LambdaFilterAttribute(Type filter) : Attribute
{
    /// <summary>The filter's class.</summary>
    public Type Filter { get; } = filter;
}
