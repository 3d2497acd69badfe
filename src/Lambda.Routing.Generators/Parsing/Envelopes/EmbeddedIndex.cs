using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Envelopes;

/// <summary>
/// What an assembly's types say about documents inside payloads. An assembly is searched once in its life: its symbol is the same one
/// on every edit.
/// </summary>
internal sealed class EmbeddedIndex
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, EmbeddedIndex> s_byAssembly = new();

    private readonly List<INamedTypeSymbol> _sources = [];
    private readonly List<INamedTypeSymbol> _envelopes = [];
    private readonly Lazy<EmbeddedModel[]> _parsed;
    private readonly List<INamedTypeSymbol[]> _triggers = [];

    private EmbeddedIndex(IAssemblySymbol assembly)
    {
        Visit(assembly.GlobalNamespace);
        _parsed = new(() => [.. _envelopes.SelectMany(type => EmbeddedParser.ParseEnvelope(type, new SourceFindings()))]);
        foreach (IGrouping<ISymbol?, INamedTypeSymbol> attached in _sources
            .Where(source => source.FindAttribute(KnownNames.SourceAttribute)?.Argument("AttachTo")?.Value is INamedTypeSymbol)
            .GroupBy(source => source.FindAttribute(KnownNames.SourceAttribute)!.Argument("AttachTo")!.Value.Value as ISymbol, SymbolEqualityComparer.Default))
        {
            _triggers.Add([.. attached]);
        }
    }

    public static EmbeddedIndex Of(IAssemblySymbol assembly) => s_byAssembly.GetValue(assembly, static found => new EmbeddedIndex(found));

    /// <summary>The envelopes of the referenced assemblies, in a stable order.</summary>
    public static IEnumerable<EmbeddedModel> EnvelopesOf(Compilation compilation) => LibraryReferences.Of(compilation).SelectMany(assembly => Of(assembly)._parsed.Value);

    /// <summary>The sources that hold records of a type.</summary>
    public IEnumerable<INamedTypeSymbol> SourcesOf(INamedTypeSymbol record) =>
        _sources.Where(source => SymbolEqualityComparer.Default.Equals(EventParser.RecordOf(source), record));

    /// <summary>The sources beside one, in a trigger that takes both, whose events are done without a call.</summary>
    public IEnumerable<INamedTypeSymbol> AcknowledgedBeside(INamedTypeSymbol source) => _triggers
        .Where(sources => sources.Contains(source, SymbolEqualityComparer.Default))
        .SelectMany(sources => sources)
        .Where(EventParser.IsDoneWithoutCall)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private void Visit(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>().OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type)
            {
                Add(type);
            }
            Visit(member);
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case KnownNames.SourceAttribute:
                    _sources.Add(type);
                    break;
                case KnownNames.EnvelopeAttribute:
                    _envelopes.Add(type);
                    break;
                case KnownNames.SourcesAttribute when attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false }:
                    _triggers.Add([.. attribute.ConstructorArguments[0].Values.Select(value => value.Value).OfType<INamedTypeSymbol>()]);
                    break;
            }
        }
    }
}
