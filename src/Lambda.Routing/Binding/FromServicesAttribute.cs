namespace Lambda.Routing;

/// <summary>Binds a parameter to a service of the container that <see cref="LambdaStartupAttribute"/> configures. Interfaces need no such mark.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromServicesAttribute : Attribute;
