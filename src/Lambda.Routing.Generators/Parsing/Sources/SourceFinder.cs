using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Finds the event types that carry <c>[Source]</c>.</summary>
internal static class SourceFinder
{
    /// <summary>
    /// Those of the compilation and of every assembly that it references, in a stable order: the library's, the other
    /// assemblies' by name, the compilation's own. An assembly that does not reference the library is not looked into.
    /// </summary>
    public static IEnumerable<INamedTypeSymbol> FindAll(Compilation compilation, CancellationToken cancellation = default)
    {
        foreach (IAssemblySymbol assembly in LibraryReferences.Of(compilation).Append(compilation.Assembly))
        {
            foreach (INamedTypeSymbol source in FindAll(assembly, cancellation))
            {
                yield return source;
            }
        }
    }

    /// <summary>Those of one assembly, nested types included, in the order of its namespaces.</summary>
    public static IEnumerable<INamedTypeSymbol> FindAll(IAssemblySymbol assembly, CancellationToken cancellation = default) =>
        FindAll(assembly.GlobalNamespace, cancellation);

    public static bool IsSource(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && type.GetAttributes().Any(attribute => attribute.AttributeClass.Is(SourceNames.Source));

    public static bool MayHoldSources(IAssemblySymbol assembly) =>
        assembly.Name == SourceNames.Library
        || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == SourceNames.Library));

    private static IEnumerable<INamedTypeSymbol> FindAll(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (INamespaceOrTypeSymbol member in container.GetMembers().OfType<INamespaceOrTypeSymbol>().OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            if (member is INamedTypeSymbol type && IsSource(type))
            {
                yield return type;
            }
            foreach (INamedTypeSymbol source in FindAll(member, cancellation))
            {
                yield return source;
            }
        }
    }
}
