namespace Lambda.Routing.Generators.Models.Validation;

/// <summary>That a payload's type declares rules, its own or of what it holds.</summary>
/// <param name="Type">The qualified type that is checked: of a list, its elements'.</param>
/// <param name="Readable">The same as people read it.</param>
/// <param name="IsMarked">Whether the type has <c>[ValidatableType]</c>.</param>
/// <param name="IsForeign">Whether another assembly declares it.</param>
internal sealed record ValidationModel(string Type, string Readable, bool IsMarked, bool IsForeign);
