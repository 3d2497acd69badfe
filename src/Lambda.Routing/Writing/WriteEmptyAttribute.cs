namespace Lambda.Routing.Writing;

/// <summary>Has a collection of a <see cref="ResponseTypeAttribute"/> type written also when it has no elements.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WriteEmptyAttribute : Attribute;
