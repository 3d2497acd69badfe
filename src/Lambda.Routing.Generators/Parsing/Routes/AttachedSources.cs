using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// The sources of referenced assemblies that attached themselves to a trigger. An assembly is searched once in its life: its symbol
/// is the same one on every edit.
/// </summary>
internal static class AttachedSources
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, Attached[]> s_byAssembly = new();

    public static IEnumerable<INamedTypeSymbol> To(INamedTypeSymbol trigger, Compilation compilation)
    {
        string name = trigger.Qualified();
        return LibraryReferences.Of(compilation)
            .SelectMany(assembly => s_byAssembly.GetValue(assembly, Find))
            .Where(attached => attached.Trigger == name)
            .Select(attached => attached.Source);
    }

    private static Attached[] Find(IAssemblySymbol assembly) =>
        [.. from source in SourceFinder.FindAll(assembly)
            let trigger = source.FindAttribute(KnownNames.SourceAttribute)?.Argument("AttachTo")?.Value as INamedTypeSymbol
            where trigger is not null
            select new Attached(trigger.Qualified(), source)];

    private sealed record Attached(string Trigger, INamedTypeSymbol Source);
}
