namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that AWS polls a source whose answer can say nothing about single records: to declare partial responses for it is a build
/// error. Every polled event type whose contract is <see cref="BatchContract.AllOrNothing"/> has it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AllOrNothingAttribute : Attribute;
