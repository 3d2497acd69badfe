namespace Lambda.Routing.Declaring;

/// <summary>
/// Fills a property of the SAM event with a text that is made of the trigger's arguments and of the facts that the route declares.
/// Stands on the trigger's class.
/// </summary>
/// <param name="name">The property's path in the template: <c>Sql</c>.</param>
/// <param name="format">
/// The text, in which <c>{Topic}</c> stands for the argument of that property and <c>{facts}</c> for what <see cref="Fact"/> makes of
/// the facts. Where an argument that it holds is left out, the template gets no such property.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TemplateTextAttribute(string name, string format) : Attribute
{
    /// <summary>The property's path in the template.</summary>
    public string Name { get; } = name;

    /// <summary>The text, with arguments in braces.</summary>
    public string Format { get; } = format;

    /// <summary>
    /// The text for each fact that a member of the event's root equals one value: <c>{name}</c> stands for the member and
    /// <c>{value}</c> for the value. Other facts add nothing.
    /// </summary>
    public string Fact { get; init; } = "";
}
