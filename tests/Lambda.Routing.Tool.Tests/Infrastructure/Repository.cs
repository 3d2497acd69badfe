namespace Lambda.Routing.Tool.Tests.Infrastructure;

internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lambda.Routing.sln")))
        {
            folder = folder.Parent!;
        }
        return folder.FullName;
    }
}
