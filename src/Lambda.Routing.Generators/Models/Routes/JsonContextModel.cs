namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>A user's <c>JsonSerializerContext</c>.</summary>
/// <param name="Type">Its qualified name.</param>
/// <param name="HasOptions">Whether it declares options of its own, which are then used as written.</param>
/// <param name="Listed">The qualified types that it lists.</param>
/// <param name="Known">Those and all that they reach.</param>
internal sealed record JsonContextModel(string Type, bool HasOptions, EquatableArray<string> Listed, EquatableArray<string> Known);
