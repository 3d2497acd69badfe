namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>A source: the unit that detection recognises.</summary>
/// <param name="Name">The service's name as reports print it.</param>
/// <param name="TypeName">The event type, fully qualified (<c>global::…</c>).</param>
/// <param name="Alternatives">The ways to recognise its events, any of which suffices.</param>
/// <param name="Overrides">The event types (fully qualified) of the more general sources that give way to it.</param>
internal sealed record SourceModel(
    string Name,
    string TypeName,
    EquatableArray<ShapeModel> Alternatives,
    EquatableArray<string> Overrides);
