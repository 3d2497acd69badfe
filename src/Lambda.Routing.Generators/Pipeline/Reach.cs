namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// The declarations of a project that a member's symbol may depend on. While it stays equal, what was read of the symbol holds.
/// </summary>
/// <param name="types">The types that may be meant by a name on the way.</param>
/// <param name="namespaces">The names on the way that are names of namespaces too: a new one may hide a type.</param>
internal sealed class Reach(IReadOnlyList<DeclaredType> types, IReadOnlyList<string> namespaces) : IEquatable<Reach>
{
    private readonly IReadOnlyList<DeclaredType> _types = types;
    private readonly IReadOnlyList<string> _namespaces = namespaces;
    private DeclarationIndex? _everything;

    /// <summary>Depends on whatever is declared.</summary>
    public static Reach OfEverything(DeclarationIndex index) => new([], []) { _everything = index };

    public bool Equals(Reach? other) =>
        other is not null && _everything == other._everything && _namespaces.SequenceEqual(other._namespaces) && _types.SequenceEqual(other._types);

    public override bool Equals(object? obj) => Equals(obj as Reach);

    public override int GetHashCode() => _types.Count;
}
