using System.Text;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Conformance.Tests.Native;

/// <summary>All examples, published natively once. Publishing them without a warning is the first test.</summary>
public sealed class NativeExamples : IAsyncLifetime
{
    private static readonly string s_folder = Repository.Path("tests", "Lambda.Routing.Conformance.Tests", "obj", "native");

    public async ValueTask InitializeAsync()
    {
        string runner = ExampleProjects.Write(s_folder, [.. TriggerFolder.All.SelectMany(folder => folder.Examples).Select(Repository.Relative)]);
        await CommandLine.DotNetAsync(s_folder, "publish", runner, "-c", "Release", "-o", Path.Combine(s_folder, "out"));
    }

    public ValueTask DisposeAsync() => default;

    /// <summary>What the native program says of each event.</summary>
    internal static async Task<string[]> RunAsync(string example, IEnumerable<string> files)
    {
        CommandResult result = await CommandLine.RunAsync(
            Path.Combine(s_folder, "out", "bootstrap"), s_folder, [ExampleProjects.NameOf(example), .. files], cancellation: TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.Output);
        // Examples write to the console too.
        return [.. result.Output.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => Decode(line[2..]))];
    }

    // The route's words, and the answer in base64: an answer may have lines.
    private static string Decode(string line)
    {
        int answer = line.LastIndexOf(' ');
        return answer < 0 ? line : $"{line[..answer]} {Encoding.UTF8.GetString(Convert.FromBase64String(line[(answer + 1)..].TrimEnd()))}";
    }
}
