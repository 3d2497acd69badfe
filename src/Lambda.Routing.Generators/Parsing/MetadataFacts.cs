using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>
/// What types of referenced assemblies say. Their symbols are the same ones on every edit, so that each is read once; a type of the
/// project itself is another one with every edit, and is read again.
/// </summary>
internal sealed class MetadataFacts<TFacts>(Func<INamedTypeSymbol, TFacts> read) where TFacts : class
{
    private readonly ConditionalWeakTable<INamedTypeSymbol, TFacts> _known = new();

    public TFacts Of(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty && type.ContainingAssembly is not ISourceAssemblySymbol ? _known.GetValue(type, Read) : read(type);

    private TFacts Read(INamedTypeSymbol type) => read(type);
}
