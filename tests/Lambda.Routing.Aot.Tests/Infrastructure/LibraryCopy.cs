namespace Lambda.Routing.Aot.Tests;

/// <summary>A copy of the sources of the library and of a function, in which a test may change what the library holds.</summary>
internal sealed class LibraryCopy : IDisposable
{
    private static readonly string[] s_files = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "LICENSE"];

    private static readonly string[] s_folders =
        ["src/Lambda.Routing", "src/Lambda.Routing.Generators", "tests/Lambda.Routing.Aot.Tests/OneTriggerFunction"];

    private readonly TemporaryFolder _folder = new();

    public LibraryCopy()
    {
        foreach (string file in s_files)
        {
            File.Copy(Repository.At(file), _folder.File(file));
        }
        foreach (string source in s_folders.SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*", SearchOption.AllDirectories)))
        {
            string path = Path.GetRelativePath(Repository.Root, source);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(path))!);
                File.Copy(source, _folder.File(path));
            }
        }
    }

    /// <summary>Adds triggers that are one of the library's under other names: their own attribute, source, shape, events and records.</summary>
    /// <param name="trigger">The folder whose types are taken.</param>
    /// <param name="count">How many.</param>
    public void AddTriggersLike(string trigger, int count)
    {
        string model = _folder.File($"src/Lambda.Routing/Triggers/{trigger}");
        for (int i = 0; i < count; i++)
        {
            string added = _folder.File($"src/Lambda.Routing/Triggers/Added{i}");
            Directory.CreateDirectory(added);
            foreach (string file in Directory.EnumerateFiles(model, "*.cs").Where(file => !file.EndsWith(".example.cs", StringComparison.Ordinal)))
            {
                string text = File.ReadAllText(file)
                    .Replace(trigger, $"Added{i}", StringComparison.Ordinal)
                    .Replace(trigger.ToLowerInvariant(), $"added{i}", StringComparison.Ordinal);
                File.WriteAllText(Path.Combine(added, Path.GetFileName(file).Replace(trigger, $"Added{i}", StringComparison.Ordinal)), text);
            }
        }
    }

    /// <summary>Publishes the function natively.</summary>
    /// <returns>The executable's size in bytes.</returns>
    public async Task<long> PublishAsync()
    {
        const string function = "tests/Lambda.Routing.Aot.Tests/OneTriggerFunction/OneTriggerFunction.csproj";
        await CommandLine.DotNetAsync(_folder.Path, "publish", _folder.File(function), "-c", "Release", "-o", _folder.File("out"));
        return new FileInfo(_folder.File("out/bootstrap")).Length;
    }

    public void Dispose() => _folder.Dispose();
}
