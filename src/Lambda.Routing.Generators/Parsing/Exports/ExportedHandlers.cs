using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Exports;

/// <summary>
/// Finds the handlers of referenced assemblies that export them. They are read once for each set of references: metadata's symbols
/// are the same ones on every edit, and what is read of them never looks at the project's own sources.
/// </summary>
internal static class ExportedHandlers
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, Memory> s_known = new();

    /// <summary>Whether an assembly gives its handlers to the functions that reference it.</summary>
    public static bool AreIn(IAssemblySymbol assembly) => assembly.FindAttribute(KnownNames.LambdaRouting)?.Argument("ExportHandlers")?.Value is true;

    public static ExportsModel Of(Compilation compilation, CancellationToken cancellation)
    {
        IReadOnlyList<IAssemblySymbol> references = LibraryReferences.Of(compilation);
        if (references.FirstOrDefault(AreIn) is not { } first)
        {
            return ExportsModel.None;
        }
        Memory memory = s_known.GetOrCreateValue(first);
        if (memory.Last is not { } last || !last.IsOf(references, compilation.Assembly.Identity))
        {
            last = new Found(references, compilation.Assembly.Identity, Find(compilation.RemoveAllSyntaxTrees(), cancellation));
            memory.Last = last;
        }
        return last.Exports;
    }

    private static ExportsModel Find(Compilation references, CancellationToken cancellation)
    {
        var reader = new ExportReader(references, cancellation);
        foreach (IAssemblySymbol assembly in LibraryReferences.Of(references).Where(AreIn))
        {
            reader.Read(assembly);
        }
        return reader.ToModel();
    }

    private sealed class Memory
    {
        public Found? Last { get; set; }
    }

    /// <summary>What one project finds: another one may see internals that this one does not.</summary>
    private sealed class Found(IReadOnlyList<IAssemblySymbol> references, AssemblyIdentity project, ExportsModel exports)
    {
        public ExportsModel Exports { get; } = exports;

        public bool IsOf(IReadOnlyList<IAssemblySymbol> others, AssemblyIdentity other) =>
            project.Equals(other) && references.SequenceEqual(others, SymbolEqualityComparer.Default);
    }
}
