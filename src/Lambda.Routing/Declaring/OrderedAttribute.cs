namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that the records of an event are one sequence, or one for each key (<see cref="IBatchEvent{TSelf, TRecord}.GetOrderingKey(TRecord)"/>):
/// a record that fails, or that no route takes, stands in the way of all that follow it. So the build asks what becomes of records
/// that no route takes, and lets a method that takes lists be the only route of their origin. Every event type whose contract is
/// <see cref="BatchContract.Checkpoint"/> has it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OrderedAttribute : Attribute;
