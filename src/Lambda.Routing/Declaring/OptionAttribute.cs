namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes a property of a trigger attribute an option: it does not select events but says how the route behaves. The generator
/// hands its value to the batch runner, and the manifest carries it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionAttribute : Attribute;
