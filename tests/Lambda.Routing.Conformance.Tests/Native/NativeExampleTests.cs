using System.Text.RegularExpressions;
using Lambda.Routing.Conformance.Tests.Examples;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Conformance.Tests.Native;

/// <summary>Natively compiled, without reflection and trimmed, every example does what it does in a test.</summary>
public sealed partial class NativeExampleTests : IClassFixture<NativeExamples>
{
    [Theory]
    [MemberData(nameof(Cases.Examples), MemberType = typeof(Cases))]
    public async Task An_example_takes_its_samples_under_Native_AOT_as_it_does_here(string example)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("lambda-routing-");
        try
        {
            await using RunningExample running = RunningExample.Start(example);
            List<string> files = [], expected = [];
            foreach (SampleEvent sample in running.Samples)
            {
                InvocationResult result = await running.Function.InvokeAsync(sample.Json);
                expected.Add($"{result.Route} {result}");
                files.Add(Path.Combine(folder.FullName, $"{files.Count}.json"));
                await File.WriteAllBytesAsync(files[^1], sample.Json.ToArray(), TestContext.Current.CancellationToken);
            }

            Assert.Equal(expected.Select(WithoutNews), (await NativeExamples.RunAsync(example, files)).Select(WithoutNews));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // An answer may have an id and a time of its own.
    private static string WithoutNews(string answer) => Time().Replace(Id().Replace(answer, "id"), "time");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z")]
    private static partial Regex Time();
}
