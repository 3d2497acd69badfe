namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes an attribute give a handler's parameter a value that is known when the function starts: what the deployment attached to it.
/// Stands on the class of the attribute, whose first constructor argument says which; it may hold <c>${VAR}</c>.
/// </summary>
/// <param name="supplier">A type that implements <see cref="IStartupValue{TValue}"/> for every type of parameter that it can give.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StartupValueAttribute(Type supplier) : Attribute
{
    /// <summary>The type that gives the values.</summary>
    public Type Supplier { get; } = supplier;
}
