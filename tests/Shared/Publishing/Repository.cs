namespace Lambda.Routing.Tests.Publishing;

/// <summary>Where the repository is, seen from wherever the tests were built to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lambda.Routing.sln")))
            {
                return folder.FullName;
            }
        }
        throw new DirectoryNotFoundException("The tests run from within the repository.");
    }
}
