using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>
/// What types say, read once in the life of their symbols. Those of referenced assemblies are the same ones on every edit; a type of the
/// project itself is another one with every edit, and is read again once, for all methods that mention it.
/// </summary>
internal sealed class TypeFacts<TFacts> where TFacts : class
{
    private readonly ConditionalWeakTable<ITypeSymbol, TFacts> _known = new();
    private readonly ConditionalWeakTable<ITypeSymbol, TFacts>.CreateValueCallback _read;

    public TypeFacts(Func<ITypeSymbol, TFacts> read) => _read = new(read);

    /// <summary>The facts. A nullable annotation is none of the type's own.</summary>
    public TFacts Of(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: false }
        ? _known.GetValue(type.OriginalDefinition, _read)
        // What is made of other types is another symbol wherever it is written.
        : _read(type);
}
