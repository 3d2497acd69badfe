using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>What every declaration of a project depends on: references, options, global usings, the assembly's attributes.</summary>
internal sealed class ProjectFrame(Compilation compilation) : IEquatable<ProjectFrame>
{
    private readonly string? _name = compilation.AssemblyName;
    private readonly CompilationOptions _options = compilation.Options;
    private readonly ImmutableArray<MetadataReference> _references = compilation.ExternalReferences;
    private readonly IEnumerable<SyntaxTree> _trees = compilation.SyntaxTrees;

    private string[] ForAll => field ??= [.. _trees.Select(tree => TreeDeclarations.Of(tree).ForAll).Where(text => text.Length > 0)];

    /// <summary>Whether all is the same that stands in no file.</summary>
    public bool IsConfiguredAs(ProjectFrame other) => _name == other._name && _references.SequenceEqual(other._references) && _options.Equals(other._options);

    public bool Equals(ProjectFrame? other) =>
        ReferenceEquals(this, other) || (other is not null && IsConfiguredAs(other) && ForAll.SequenceEqual(other.ForAll));

    public override bool Equals(object? obj) => Equals(obj as ProjectFrame);

    public override int GetHashCode() => _name is null ? 0 : StringComparer.Ordinal.GetHashCode(_name);
}
