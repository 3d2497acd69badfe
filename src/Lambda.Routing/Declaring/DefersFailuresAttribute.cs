namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes a Boolean <see cref="OptionAttribute">option</see> of a trigger attribute the one by which a route hands its failed records to the
/// service of <see cref="IDeferrableEvent{TSelf, TRecord, TService}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DefersFailuresAttribute : Attribute;
