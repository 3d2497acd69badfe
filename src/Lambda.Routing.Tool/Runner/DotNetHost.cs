namespace Lambda.Routing.Tool.Runner;

/// <summary>The <c>dotnet</c> that runs assemblies.</summary>
internal static class DotNetHost
{
    /// <summary>The one that runs this tool where that is known, so that a second installation does not come in between.</summary>
    public static string Path
    {
        get
        {
            if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path)
            {
                return path;
            }
            string? current = Environment.ProcessPath;
            return System.IO.Path.GetFileNameWithoutExtension(current) == "dotnet" ? current! : "dotnet";
        }
    }

    /// <summary>How a user starts this tool, which the package brings along without putting it on the path.</summary>
    public static string ThisTool
    {
        get
        {
            string name = typeof(DotNetHost).Assembly.GetName().Name!;
            return System.IO.Path.GetFileNameWithoutExtension(Environment.ProcessPath) == name
                ? name
                : $"dotnet exec \"{System.IO.Path.Combine(AppContext.BaseDirectory, name + ".dll")}\"";
        }
    }
}
