namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that a trigger's methods run without services: a method that needs one, as a parameter or in its class's constructor, is a
/// build error. Stands on the trigger's class.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WithoutServicesAttribute : Attribute;
