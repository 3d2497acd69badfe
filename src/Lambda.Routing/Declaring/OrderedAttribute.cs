namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that the records of an event are one sequence: a record that fails, or that no route takes, stands in the way of all
/// that follow it. So the build asks what becomes of records that no route takes, and lets a method that takes lists be the
/// only route. Stands on an event type whose contract is <see cref="BatchContract.Checkpoint"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OrderedAttribute : Attribute;
