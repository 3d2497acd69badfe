using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// What a project declares. Two compilations that differ in bodies alone are equal: symbols, attributes and constants come of declarations,
/// so that whatever was read of them still holds. It has syntax and no symbol, so that no compilation is kept alive.
/// </summary>
internal sealed class Declarations : IEquatable<Declarations>
{
    private readonly ImmutableArray<SyntaxTree> _trees;

    public Declarations(Compilation compilation)
    {
        _trees = [.. compilation.SyntaxTrees];
        Frame = new ProjectFrame(compilation);
        Index = new(() => new DeclarationIndex(_trees));
    }

    /// <summary>What all declarations depend on.</summary>
    public ProjectFrame Frame { get; }

    /// <summary>Finds declarations by their names; made when somebody looks something up.</summary>
    public Lazy<DeclarationIndex> Index { get; }

    /// <summary>Those of the project as it stands; the same ones as before an edit that changed none.</summary>
    public static IncrementalValueProvider<Declarations> Find(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider.Select(static (compilation, _) => new Declarations(compilation));

    public bool Equals(Declarations? other) =>
        other is not null
        && _trees.SequenceEqual(other._trees, static (one, another) => DeclareTheSame(one, another))
        && Frame.IsConfiguredAs(other.Frame);

    public override bool Equals(object? obj) => Equals(obj as Declarations);

    // Equality is asked of neighbours only, and nothing cheap is sure to tell them apart.
    public override int GetHashCode() => _trees.Length;

    // The path is part of the name of a type that is local to its file.
    private static bool DeclareTheSame(SyntaxTree one, SyntaxTree other) =>
        one == other || (one.FilePath == other.FilePath && one.Options.Equals(other.Options) && one.IsEquivalentTo(other, topLevel: true));
}
