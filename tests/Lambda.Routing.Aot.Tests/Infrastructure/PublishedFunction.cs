namespace Lambda.Routing.Aot.Tests;

/// <summary>A function that is published natively once for all tests of a class. Publishing it without a warning is the first test.</summary>
public abstract class PublishedFunction(params string[] project) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public string Executable => _folder.File("bootstrap");

    public IEnumerable<string> Files => Directory.EnumerateFiles(_folder.Path).Select(file => Path.GetFileName(file)!);

    internal async Task<NativeResult> SendAsync(string @event, params (string Name, string Value)[] variables) =>
        await NativeRun.SendAsync(Executable, variables.ToDictionary(pair => pair.Name, pair => (string?)pair.Value), @event);

    public async ValueTask InitializeAsync() => await CommandLine.DotNetAsync(
        Repository.Root, "publish", Repository.At(project), "-c", "Release", "-o", _folder.Path);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _folder.Dispose();
        return default;
    }
}
