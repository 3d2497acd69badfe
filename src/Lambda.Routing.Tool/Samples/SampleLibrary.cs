using System.Reflection;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>
/// The samples of the library's trigger folders, which the build embeds in this assembly: <c>name.event.json</c>, or
/// <c>name.EventType.event.json</c> for a source that shares its name with another.
/// </summary>
internal static class SampleLibrary
{
    private const string Prefix = "samples/";
    private const string Suffix = ".event.json";

    private static Assembly Assembly => typeof(SampleLibrary).Assembly;

    /// <summary>A source's sample, if possible with a payload of a type of the library's; <see langword="null"/> when there is none.</summary>
    public static byte[]? Find(ManifestSource source, string? payload = null) =>
        (payload is null ? null : Read($"{source.Name}.{SimpleName(payload)}")) ?? Read($"{source.Name}.{SimpleName(source.Type)}") ?? Read(source.Name);

    private static string SimpleName(string type) => type[(type.LastIndexOf('.') + 1)..];

    private static byte[]? Read(string name)
    {
        using Stream? stream = Assembly.GetManifestResourceStream(Prefix + name + Suffix);
        if (stream is null)
        {
            return null;
        }
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
