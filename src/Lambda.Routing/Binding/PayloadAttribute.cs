namespace Lambda.Routing;

/// <summary>Marks the parameter that takes the payload, where its type alone leaves that in doubt (an interface, a collection).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PayloadAttribute : Attribute;
