namespace Lambda.Routing.Generators.Models.Validation;

/// <summary>What a project does so that payloads are checked.</summary>
/// <param name="IsAdded">Whether it calls <c>AddValidation()</c>.</param>
/// <param name="Known">The qualified types that its types with <c>[ValidatableType]</c> reach.</param>
internal sealed record ValidationSetup(bool IsAdded, EquatableArray<string> Known);
