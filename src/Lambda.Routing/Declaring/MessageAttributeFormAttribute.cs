namespace Lambda.Routing.Declaring;

/// <summary>
/// Says where a record (or an event that is no batch) holds its message attributes in its JSON and what one of them looks like, so that a
/// sample event can be made for a route that asks for one. Stands on a type that implements <see cref="IMessageAttributeCarrier"/>.
/// </summary>
/// <remarks>
/// The form is a JSON object whose members join those at the path, or a JSON array whose elements join those at the path. In it a name or
/// string that is <c>{name}</c> stands for the attribute's name, a string that is <c>{value}</c> for its text, and one that is
/// <c>{bytes}</c> for the numbers of its bytes in UTF-8.
/// </remarks>
/// <param name="path">The JSON path from the record or event: <c>attributes</c>.</param>
/// <param name="form">One attribute, as JSON: <c>{"{name}":"{value}"}</c>.</param>
/// <example><code>[MessageAttributeForm("headers", """[{"key":"{name}","text":"{value}"}]""")]</code></example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MessageAttributeFormAttribute(string path, string form) : Attribute
{
    /// <summary>The JSON path from the record or event.</summary>
    public string Path { get; } = path;

    /// <summary>One attribute, as JSON.</summary>
    public string Form { get; } = form;
}
