namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that a trigger's methods run without services: a method that needs one, as a parameter or in its class's constructor, is a
/// build error, and in a function with such a method services are built at the first event that another trigger takes, not at start-up.
/// Stands on the trigger's class.
/// </summary>
/// <param name="unless">
/// The name of a Boolean property of the trigger with which services are built at start-up all the same; <see langword="null"/> where there is none.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WithoutServicesAttribute(string? unless = null) : Attribute
{
    /// <summary>The name of a Boolean property of the trigger with which services are built at start-up all the same.</summary>
    public string? Unless { get; } = unless;
}
