namespace Lambda.Routing.Declaring;

/// <summary>
/// Names the classes in which AWS's own packages hold a source's events: a method that takes one gets the whole event, read by the
/// function's <c>ILambdaSerializer</c>. Stands on an event type; a name and no reference, so that nobody needs the package who
/// does not use it.
/// </summary>
/// <param name="names">Full names without type parameters: <c>Amazon.Lambda.ShopEvents.ShopEvent</c>. A class derived from one stands for it too.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AwsEventClassAttribute(params string[] names) : Attribute
{
    /// <summary>The full names, without type parameters.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
