using System.Text.Json.Nodes;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>Shape facts decided one by one on a parsed document: slow and plain, to hold the generated detector against.</summary>
internal static class PlainShape
{
    public static bool Holds(SourceModel source, JsonNode document) => source.Alternatives.Any(shape => Holds(shape, document));

    public static bool Holds(ShapeModel shape, JsonNode document) => shape.Facts.All(fact => Holds(fact, document));

    private static bool Holds(FactModel fact, JsonNode document) => Passes(fact.Atom, Find(document, fact.Atom.Path)) != fact.Negated;

    /// <summary>The value at a path; <see langword="null"/> when there is none.</summary>
    public static JsonNode? Find(JsonNode? node, IEnumerable<PathSegment> path)
    {
        foreach (PathSegment segment in path)
        {
            node = segment.IsElement
                ? node is JsonArray { Count: > 0 } array ? array[0] : null
                : (node as JsonObject)?[segment.Name];
        }
        return node;
    }

    private static bool Passes(AtomModel atom, JsonNode? value) => atom.Test switch
    {
        AtomTest.Object => value is JsonObject,
        AtomTest.Array => value is JsonArray,
        AtomTest.OneOf => Text(value) is { } text && atom.Values.Contains(text),
        AtomTest.Contains => Text(value)?.Contains(atom.Values[0], StringComparison.Ordinal) == true,
        _ => value is not null,
    };

    private static string? Text(JsonNode? value) => value is JsonValue text && text.TryGetValue(out string? found) ? found : null;
}
