using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>What a trigger attribute on a method says of the events that the method takes.</summary>
/// <param name="Shape">The facts, none of which another one implies, in a stable order; null where they are malformed.</param>
/// <param name="Input">The JSON document that is the event; empty where facts were given.</param>
internal sealed record DeclaredShapeModel(ShapeModel? Shape, string Input);
