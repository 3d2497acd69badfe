namespace Lambda.Routing.Benchmarks;

/// <summary>Where things are, seen from wherever the benchmarks were built to.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>The measuring tools beside the repository; the environment variable says where else.</summary>
    public static string Tools { get; } =
        Environment.GetEnvironmentVariable("LAMBDA_ROUTING_BENCHMARK_TOOLS") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared", "tools"));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lambda.Routing.sln")))
            {
                return folder.FullName;
            }
        }
        throw new DirectoryNotFoundException("The benchmarks run from within the repository.");
    }
}
