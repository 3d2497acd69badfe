namespace Lambda.Routing.Benchmarks.Process;

/// <summary>A function to measure.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Executable">The native file.</param>
internal sealed record Candidate(string Name, string Executable)
{
    public long Size => new FileInfo(Executable).Length;
}
