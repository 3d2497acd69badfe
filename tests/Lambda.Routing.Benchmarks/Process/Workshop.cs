namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Compiles what the harness runs.</summary>
/// <param name="folder">Where everything goes.</param>
internal sealed class Workshop(string folder)
{
    /// <summary>The scripted Runtime API, which drives a function and takes its time.</summary>
    public async Task<string> DriverAsync()
    {
        string program = Path.Combine(folder, "fakeapi");
        if (!File.Exists(program))
        {
            Directory.CreateDirectory(folder);
            await Command.RunAsync("cc", "-O2", "-o", program, Path.Combine(RepositoryFiles.Tools, "fakeapi.c")).ConfigureAwait(false);
        }
        return program;
    }

    /// <summary>The bare loop that everything is compared with. Compiled from a copy: its own folder stays as it is.</summary>
    public async Task<Candidate> SocketLoopAsync()
    {
        string source = Path.Combine(folder, "socket-loop-source");
        Directory.CreateDirectory(source);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Tools, "socket-loop")))
        {
            File.Copy(file, Path.Combine(source, Path.GetFileName(file)), overwrite: true);
        }
        return await PublishAsync("C# socket loop", Directory.EnumerateFiles(source, "*.csproj").Single(), "dn-sock", "-p:PublishAot=true").ConfigureAwait(false);
    }

    public Task<Candidate> OrderDeskAsync() =>
        PublishAsync("OrderDesk", Path.Combine(RepositoryFiles.Root, "samples", "OrderDesk", "OrderDesk.csproj"), "bootstrap");

    public Task<Candidate> OrderDeskWithoutContainerAsync() => PublishAsync(
        "OrderDesk without container",
        Path.Combine(RepositoryFiles.Root, "tests", "Lambda.Routing.Benchmarks", "Functions", "OrderDeskWithoutContainer", "OrderDeskWithoutContainer.csproj"),
        "bootstrap");

    private async Task<Candidate> PublishAsync(string name, string project, string file, params string[] properties)
    {
        string output = Path.Combine(folder, Path.GetFileNameWithoutExtension(project));
        string executable = Path.Combine(output, file);
        if (!File.Exists(executable))
        {
            await Console.Error.WriteLineAsync($"Publishing {name} ...").ConfigureAwait(false);
            await Command.RunAsync("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "q", "-nologo", .. properties]).ConfigureAwait(false);
        }
        return new Candidate(name, executable);
    }
}
