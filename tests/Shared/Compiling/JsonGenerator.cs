using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>System.Text.Json's own generator, as the SDK ships it beside its reference assemblies.</summary>
internal static class JsonGenerator
{
    private static readonly Lazy<Type> s_type = new(Find);

    public static ISourceGenerator Create() => ((IIncrementalGenerator)Activator.CreateInstance(s_type.Value)!).AsSourceGenerator();

    private static Type Find()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        string file = Directory.EnumerateFiles(packs, "System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Last();
        return Assembly.LoadFrom(file).GetTypes().Single(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type));
    }
}
