namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>Facts that must all hold.</summary>
internal sealed record ShapeModel(EquatableArray<FactModel> Facts);
