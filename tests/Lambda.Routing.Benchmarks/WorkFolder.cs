namespace Lambda.Routing.Benchmarks;

/// <summary>Where what is measured is published to: a folder that is kept, and used again, or a temporary one.</summary>
/// <param name="kept">The folder to keep; <see langword="null"/> for a temporary one.</param>
internal sealed class WorkFolder(string? kept) : IDisposable
{
    public string Path { get; } = kept is null ? Directory.CreateTempSubdirectory("lambda-routing-").FullName : System.IO.Path.GetFullPath(kept);

    public void Dispose()
    {
        if (kept is null)
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
