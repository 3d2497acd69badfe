using System.Reflection;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Conformance.Tests.Examples;

/// <summary>A folder's example is a function that builds, and that takes the samples of its triggers.</summary>
public sealed class ExampleTests
{
    // What everyone who uses the trigger is told, the example too: a notice, and that AWS has closed the source.
    private static readonly string[] s_notices = ["LR4020 ", "LR4021 "];

    private static readonly byte[] s_unrecognised = """{"no":"source"}"""u8.ToArray();

    [Theory]
    [MemberData(nameof(Cases.Examples), MemberType = typeof(Cases))]
    public async Task An_example_builds_without_a_finding(string file) =>
        Assert.All(await RouteHost.FindingsAsync(RunningExample.Compile(file)), finding => Assert.Contains(s_notices, notice => finding.StartsWith(notice, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Cases.Examples), MemberType = typeof(Cases))]
    public async Task Every_route_of_an_example_takes_the_samples_of_its_sources(string file)
    {
        await using RunningExample example = RunningExample.Start(file);

        Assert.Empty(example.Missing);
        Assert.NotEmpty(example.Manifest.Routes);
        foreach (SampleEvent sample in example.Samples)
        {
            InvocationResult result = await example.Function.InvokeAsync(sample.Json);
            Assert.Equal(sample.Name.Replace(" for ", " ", StringComparison.Ordinal), result.Route);
        }
    }

    [Theory]
    [MemberData(nameof(Cases.Examples), MemberType = typeof(Cases))]
    public async Task An_example_shows_its_folders_triggers(string file)
    {
        TriggerFolder folder = TriggerFolder.Of(Path.GetFileName(Path.GetDirectoryName(file))!);
        await using RunningExample example = RunningExample.Start(file);
        FunctionManifest manifest = example.Manifest;

        Assert.All(folder.Triggers, trigger => Assert.Contains(trigger.Name[..^"Attribute".Length], manifest.Routes.Select(route => route.Trigger)));
    }

    [Theory]
    [MemberData(nameof(Cases.Folders), MemberType = typeof(Cases))]
    public async Task The_examples_of_a_folder_show_its_sources(string name)
    {
        TriggerFolder folder = TriggerFolder.Of(name);
        // Sources that one function cannot have both stand in two examples.
        List<string> shown = [];
        foreach (string file in folder.Examples)
        {
            await using RunningExample example = RunningExample.Start(file);
            shown.AddRange(example.Manifest.Routes.SelectMany(route => route.Sources).Concat(example.Manifest.Acknowledged).Select(used => used.Type));
        }

        Assert.All(folder.Sources, source => Assert.Contains(source.FullName, shown));
    }

    [Fact]
    public async Task An_example_without_a_source_takes_an_event_that_nothing_recognises()
    {
        TriggerFolder[] folders = [.. TriggerFolder.All.Where(folder => folder.Triggers.Any(trigger => IsFallback(trigger)))];

        Assert.NotEmpty(folders);
        foreach (string file in folders.SelectMany(folder => folder.Examples))
        {
            await using RunningExample example = RunningExample.Start(file);
            Assert.NotNull((await example.Function.InvokeAsync(s_unrecognised)).Route);
        }
    }

    private static bool IsFallback(Type trigger) =>
        trigger.GetCustomAttribute<SourcesAttribute>()?.Sources.All(source => source.GetCustomAttribute<SourceAttribute>() is null) == true;
}
