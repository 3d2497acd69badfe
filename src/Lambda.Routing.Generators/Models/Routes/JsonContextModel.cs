namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>A user's <c>JsonSerializerContext</c>.</summary>
/// <param name="Type">Its qualified name.</param>
/// <param name="HasOptions">Whether it declares options of its own, which are then used as written.</param>
/// <param name="Listed">The qualified types that it lists.</param>
/// <param name="Known">Those and all that they reach.</param>
internal sealed record JsonContextModel(string Type, bool HasOptions, EquatableArray<string> Listed, EquatableArray<string> Known)
{
    /// <summary>The number of the attribute that declares its options; -1 where none does.</summary>
    public int OptionsIndex { get; init; } = -1;

    /// <summary>Whether null for what is not nullable is an error.</summary>
    public bool RespectsNullable { get; init; }

    /// <summary>Whether a constructor's parameter that is missing is an error.</summary>
    public bool RespectsRequired { get; init; }

    /// <summary>Whether a member that the type does not have is an error.</summary>
    public bool RefusesUnmapped { get; init; }

    /// <summary>Whether converters of its own may read what cannot be read otherwise.</summary>
    public bool HasConverters { get; init; }
}
