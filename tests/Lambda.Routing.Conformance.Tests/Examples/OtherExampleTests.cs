using Lambda.Routing.Conformance.Tests.Folders;

namespace Lambda.Routing.Conformance.Tests.Examples;

/// <summary>A folder may hold no event at all, and its example builds all the same.</summary>
public sealed class OtherExampleTests
{
    [Theory]
    [MemberData(nameof(Cases.OtherExamples), MemberType = typeof(Cases))]
    public async Task An_example_of_a_folder_without_a_source_builds_without_a_finding(string file)
    {
        Assert.Empty(await RouteHost.FindingsAsync(RunningExample.Compile(file)));
        Assert.NotNull(RouteHost.Generate(RunningExample.Compile(file)).Load().GetType("Consumer.LambdaFunction"));
    }

    [Theory]
    [MemberData(nameof(Cases.OtherExamples), MemberType = typeof(Cases))]
    public void A_folder_without_a_source_has_a_page_that_links_only_to_files_that_exist(string file)
    {
        string folder = Path.GetDirectoryName(Repository.Path(file))!;
        string page = File.ReadAllText(Path.Combine(folder, "README.md"));

        Assert.Contains(Path.GetFileName(file), MarkdownLinks.LocalTargets(page));
        Assert.All(MarkdownLinks.LocalTargets(page), target => Assert.True(File.Exists(Path.Combine(folder, target)), $"{folder} links to {target}."));
    }

    [Fact]
    public void No_folder_is_left_out() => Assert.Equal(
        TriggerFolder.Paths.Select(Path.GetFileName).Order(StringComparer.Ordinal),
        TriggerFolder.All.Select(folder => folder.Name)
            .Concat(Cases.OtherExamples.Select(row => Path.GetFileName(Path.GetDirectoryName(row.Data))))
            .Distinct().Order(StringComparer.Ordinal));
}
