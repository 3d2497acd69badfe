using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>The referenced assemblies that know of this library: nobody else has triggers, sources or envelopes. Found once for each compilation.</summary>
internal static class LibraryReferences
{
    private static readonly ConditionalWeakTable<Compilation, IAssemblySymbol[]> s_byCompilation = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, object> s_answers = new();
    private static readonly object s_yes = new(), s_no = new();

    /// <summary>The library first, then the others by name.</summary>
    public static IReadOnlyList<IAssemblySymbol> Of(Compilation compilation) => s_byCompilation.GetValue(compilation, Find);

    private static IAssemblySymbol[] Find(Compilation compilation) =>
    [
        .. compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => s_answers.GetValue(assembly, static found => SourceFinder.MayHoldSources(found) ? s_yes : s_no) == s_yes)
            .OrderBy(assembly => assembly.Name == SourceNames.Library ? 0 : 1)
            .ThenBy(assembly => assembly.Name, StringComparer.Ordinal),
    ];
}
