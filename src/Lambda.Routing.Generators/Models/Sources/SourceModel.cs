namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>A source: the unit that detection recognises.</summary>
/// <param name="Name">The service's name as reports print it.</param>
/// <param name="TypeName">The event type, fully qualified (<c>global::…</c>).</param>
/// <param name="Alternatives">The ways to recognise its events, any of which suffices.</param>
/// <param name="Overrides">The <see cref="Id"/>s of the more general sources that give way to it.</param>
internal sealed record SourceModel(
    string Name,
    string TypeName,
    EquatableArray<ShapeModel> Alternatives,
    EquatableArray<string> Overrides)
{
    /// <summary>Whether detectors over the whole library leave it out.</summary>
    public bool OnlyWhereUsed { get; init; }

    /// <summary>Whether a route declares its shape, so that one event type may stand for several sources.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>What tells it from every other source, and what <see cref="Overrides"/> of others calls it.</summary>
    public string Id => IsDeclared ? $"{TypeName} where {string.Join(", ", Alternatives.SelectMany(shape => shape.Facts))}" : TypeName;
}
