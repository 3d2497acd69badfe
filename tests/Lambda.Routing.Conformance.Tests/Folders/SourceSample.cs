using System.Reflection;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>
/// Which file is a source's sample: in its folder, <c>name.event.json</c>; or <c>name.EventType.event.json</c> where several
/// sources have the name, so that a file's name alone says whose it is.
/// </summary>
internal static class SourceSample
{
    private const string Suffix = ".event.json";

    public static string NameOf(Type source) => source.GetCustomAttribute<SourceAttribute>()!.Name;

    /// <summary>The sample's path; <see langword="null"/> where there is none.</summary>
    public static string? Find(Type source)
    {
        string folder = TriggerFolder.Of(source).FullPath;
        string name = NameOf(source);
        string[] candidates = [Path.Combine(folder, $"{name}.{source.Name}{Suffix}"), Path.Combine(folder, name + Suffix)];
        return candidates.FirstOrDefault(File.Exists);
    }

    public static byte[] Read(Type source) => File.ReadAllBytes(Find(source)!);

    public static IEnumerable<string> AllIn(TriggerFolder folder) => Directory.EnumerateFiles(folder.FullPath, "*" + Suffix).Order(StringComparer.Ordinal);
}
