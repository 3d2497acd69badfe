namespace Lambda.Routing.Tests.Triggers;

/// <summary>The samples in the library's trigger folders.</summary>
internal static class Samples
{
    public static byte[] Read(string folder, string source) => File.ReadAllBytes(Path.Combine(Folder(), folder, source + ".event.json"));

    private static string Folder()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "Lambda.Routing.sln")))
        {
            at = at.Parent;
        }
        return Path.Combine(at.FullName, "src", "Lambda.Routing", "Triggers");
    }
}
