using System.IO.Enumeration;

namespace Lambda.Routing.Tool.Detection;

/// <summary>Finds JSON files.</summary>
internal static class EventFiles
{
    private const string Extension = ".json";

    /// <summary>The file itself, or the JSON files under a folder in ordinal order of their paths. Links to folders are not followed.</summary>
    public static IEnumerable<string> Find(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }
        var files = new FileSystemEnumerable<string>(
            path,
            (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return files.Order(StringComparer.Ordinal);
    }
}
