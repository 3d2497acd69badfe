namespace Lambda.Routing;

/// <summary>Binds a parameter to a message attribute: a string, a number, a <see cref="Guid"/>, a date or anything that parses itself.</summary>
/// <param name="name">The attribute's name, case-sensitive.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromAttributeAttribute(string name) : Attribute
{
    /// <summary>The attribute's name.</summary>
    public string Name { get; } = name;
}
