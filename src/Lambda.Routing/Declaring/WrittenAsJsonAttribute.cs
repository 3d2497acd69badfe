namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that a value of this type is written by a contract which generated code looks up: the argument that a call gives for the
/// type parameter must be known to a <c>JsonSerializerContext</c>, which the build checks.
/// </summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
public sealed class WrittenAsJsonAttribute : Attribute;
