namespace Lambda.Routing.Generators.Models.EventTypes;

/// <summary>A type whose reader is to be written.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="ContainingTypes">The headers of the types around it, from the outside: <c>record Outer</c>.</param>
/// <param name="Name">Its own name, as C# writes it.</param>
/// <param name="HintName">The generated file's name.</param>
/// <param name="HasConstructor">Whether the user wrote the constructor without parameters.</param>
/// <param name="Properties">What is read, in the order of declaration.</param>
internal sealed record EventTypeModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string HintName,
    bool HasConstructor,
    EquatableArray<PropertyModel> Properties);
