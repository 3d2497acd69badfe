using System.Reflection;

namespace Lambda.Routing.Tool.Samples;

/// <summary>The samples of the library's trigger folders, which the build embeds in this assembly.</summary>
internal sealed class SampleLibrary
{
    private const string Prefix = "samples/";
    private const string Suffix = ".event.json";

    /// <summary>By folder, the names of the sources that have a sample in it.</summary>
    private readonly Dictionary<string, HashSet<string>> _folders = [];

    public SampleLibrary()
    {
        foreach (string resource in Assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.Split('/') is [_, string folder, string file])
            {
                _folders.TryAdd(folder, []);
                _folders[folder].Add(file[..^Suffix.Length]);
            }
        }
    }

    private static Assembly Assembly => typeof(SampleLibrary).Assembly;

    /// <summary>A source's sample; <see langword="null"/> when there is none.</summary>
    /// <param name="name">The source's name. Sources of several triggers may share it.</param>
    /// <param name="trigger">The names of all sources of the trigger, whose folder is the one that has most of them and few others.</param>
    public byte[]? Find(string name, IReadOnlyCollection<string> trigger)
    {
        string? folder = _folders
            .Where(candidate => candidate.Value.Contains(name))
            .OrderByDescending(candidate => candidate.Value.Count(trigger.Contains))
            .ThenBy(candidate => candidate.Value.Count)
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .Select(candidate => candidate.Key)
            .FirstOrDefault();
        if (folder is null)
        {
            return null;
        }
        using Stream stream = Assembly.GetManifestResourceStream($"{Prefix}{folder}/{name}{Suffix}")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
