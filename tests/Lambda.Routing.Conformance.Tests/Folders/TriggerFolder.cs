using System.Reflection;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>One trigger folder with what it declares.</summary>
internal sealed class TriggerFolder
{
    private const string ExampleSuffix = ".example.cs";

    private TriggerFolder(TriggerAssembly assembly, string path)
    {
        Assembly = assembly;
        FullPath = path;
        Types = [.. Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(ExampleSuffix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(DeclaredType.In)];
        Sources = [.. Types.Select(declared => declared.Type).Distinct().Where(type => type.GetCustomAttribute<SourceAttribute>() is not null)];
        Triggers = [.. Types.Select(declared => declared.Type).Distinct().Where(type => type.IsSubclassOf(typeof(TriggerAttribute)))];
    }

    /// <summary>The folders that hold a source or a trigger.</summary>
    public static IReadOnlyList<TriggerFolder> All { get; } =
        [.. TriggerAssembly.All
            .SelectMany(assembly => Directory.EnumerateDirectories(assembly.FullPath)
                .Order(StringComparer.Ordinal)
                .Select(path => new TriggerFolder(assembly, path)))
            .Where(folder => folder.Sources.Count > 0 || folder.Triggers.Count > 0)];

    /// <summary>Those of the library itself.</summary>
    public static IEnumerable<TriggerFolder> OfLibrary => All.Where(folder => folder.Assembly == TriggerAssembly.Library);

    /// <summary>All folders beside those, whatever they hold.</summary>
    public static IEnumerable<string> Paths => TriggerAssembly.All.SelectMany(assembly => Directory.EnumerateDirectories(assembly.FullPath)).Order(StringComparer.Ordinal);

    public TriggerAssembly Assembly { get; }

    public string FullPath { get; }

    public string Name => Path.GetFileName(FullPath);

    public IReadOnlyList<DeclaredType> Types { get; }

    /// <summary>The event types with <see cref="SourceAttribute"/>.</summary>
    public IReadOnlyList<Type> Sources { get; }

    public IReadOnlyList<Type> Triggers { get; }

    public IEnumerable<string> Examples => ExamplesIn(FullPath);

    public static IEnumerable<string> ExamplesIn(string path) => Directory.EnumerateFiles(path, "*" + ExampleSuffix).Order(StringComparer.Ordinal);

    public static TriggerFolder Of(string name) => All.Single(folder => folder.Name == name);

    public static TriggerFolder Of(Type type) => All.Single(folder => folder.Types.Any(declared => declared.Type == type));
}
