using System.Reflection;

namespace Lambda.Routing.Tool.Samples;

/// <summary>The samples of the library's trigger folders, which the build embeds in this assembly.</summary>
internal sealed class SampleLibrary
{
    private const string Prefix = "samples/";
    private const string Suffix = ".event.json";
    private readonly Dictionary<string, string> _resources = [];

    public SampleLibrary()
    {
        foreach (string resource in Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal))
            {
                string file = resource[(resource.LastIndexOf('/') + 1)..];
                _resources.TryAdd(file[..^Suffix.Length], resource);
            }
        }
    }

    private static Assembly Assembly => typeof(SampleLibrary).Assembly;

    /// <summary>The names of all samples.</summary>
    public IReadOnlyCollection<string> Names => _resources.Keys;

    /// <summary>A source's sample; <see langword="null"/> when there is none.</summary>
    public byte[]? Find(string name)
    {
        if (!_resources.TryGetValue(name, out string? resource))
        {
            return null;
        }
        using Stream stream = Assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
