namespace Lambda.Routing;

/// <summary>Binds a parameter of an HTTP method to the body, where its type alone would bind it elsewhere: a <c>string</c> to the body's text.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromBodyAttribute : Attribute;
