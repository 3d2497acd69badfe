using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>
/// Finds the sample event of a source: the library's, or that of the assembly whose trigger it is. A sample is called
/// <c>name.event.json</c>, or <c>name.EventType.event.json</c> for a source that shares its name with another.
/// </summary>
/// <param name="folder">Where the function's assembly and those that it references are.</param>
internal sealed class SampleFinder(string folder)
{
    private const string Prefix = "samples/";
    private const string Suffix = ".event.json";

    /// <summary>A source's sample, if possible with a payload of a type of the library's; <see langword="null"/> when there is none.</summary>
    public byte[]? Find(ManifestSource source, string? payload = null) =>
        (payload is null ? null : Read($"{source.Name}.{SimpleName(payload)}")) ?? Read($"{source.Name}.{SimpleName(source.Type)}") ?? Read(source.Name);

    private static string SimpleName(string type) => type[(type.LastIndexOf('.') + 1)..];

    private byte[]? Read(string name) => SampleLibrary.Find(Prefix + name + Suffix) ?? ReferencedSamples.Find(folder, Prefix + name + Suffix);
}
