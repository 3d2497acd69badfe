namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>The repository's files.</summary>
internal static class Repository
{
    private static readonly string s_root = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([s_root, .. parts]);

    /// <summary>A file's path from the repository's root, with slashes.</summary>
    public static string Relative(string path) => System.IO.Path.GetRelativePath(s_root, path).Replace('\\', '/');

    /// <summary>The C# files under a folder that were written rather than built.</summary>
    public static IEnumerable<string> Code(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !System.IO.Path.GetRelativePath(folder, file).Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal);

    private static string Find()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(at!.FullName, "Lambda.Routing.sln")))
        {
            at = at.Parent;
        }
        return at.FullName;
    }
}
