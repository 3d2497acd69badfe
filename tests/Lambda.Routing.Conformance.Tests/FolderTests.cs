using Lambda.Routing.Conformance.Tests.Folders;

namespace Lambda.Routing.Conformance.Tests;

/// <summary>A trigger is one folder, and the folder is complete.</summary>
public sealed class FolderTests
{
    [Theory]
    [MemberData(nameof(Cases.Folders), MemberType = typeof(Cases))]
    public void A_folder_has_a_page_and_an_example(string name)
    {
        TriggerFolder folder = TriggerFolder.Of(name);

        Assert.True(File.Exists(Path.Combine(folder.FullPath, "README.md")), $"{name} has no README.md.");
        Assert.True(folder.Examples.Any(), $"{name} has no *.example.cs.");
    }

    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_source_has_a_sample(string source) => Assert.True(
        SourceSample.Find(Cases.Type(source)) is not null, $"{source} has no {SourceSample.NameOf(Cases.Type(source))}.event.json in its folder.");

    [Theory]
    [MemberData(nameof(Cases.Folders), MemberType = typeof(Cases))]
    public void Every_sample_is_one_of_the_folders_sources(string name)
    {
        TriggerFolder folder = TriggerFolder.Of(name);

        Assert.Equal(folder.Sources.Where(Cases.IsShaped).Select(SourceSample.Find).Order(StringComparer.Ordinal), SourceSample.AllIn(folder));
    }

    [Fact]
    public void A_samples_file_name_is_its_own_in_the_whole_library() =>
        Assert.Distinct(TriggerFolder.All.SelectMany(SourceSample.AllIn).Select(Path.GetFileName));

    [Theory]
    [MemberData(nameof(Cases.Folders), MemberType = typeof(Cases))]
    public void The_page_names_the_triggers_and_links_only_to_files_that_exist(string name)
    {
        TriggerFolder folder = TriggerFolder.Of(name);
        string page = File.ReadAllText(Path.Combine(folder.FullPath, "README.md"));

        Assert.All(folder.Triggers, trigger => Assert.Contains($"[{trigger.Name[..^"Attribute".Length]}", page, StringComparison.Ordinal));
        Assert.All(MarkdownLinks.LocalTargets(page), target => Assert.True(
            File.Exists(Path.Combine(folder.FullPath, target)), $"{name}/README.md links to {target}, which does not exist."));
    }

    [Fact]
    public void A_folder_of_a_third_party_gets_every_test_without_being_named()
    {
        TriggerFolder folder = Assert.Single(TriggerFolder.All, folder => folder.Assembly != TriggerAssembly.Library);
        string source = Assert.Single(folder.Sources).FullName!;

        Assert.Contains(folder.Name, Cases.Folders.Select(row => row.Data));
        Assert.Contains(source, Cases.Sources.Select(row => row.Data));
        Assert.Contains(Assert.Single(folder.Triggers).FullName!, Cases.Triggers.Select(row => row.Data));
        Assert.Contains(Repository.Relative(Assert.Single(folder.Examples)), Cases.Examples.Select(row => row.Data));
    }

    [Fact]
    public void There_are_trigger_folders() => Assert.NotEmpty(TriggerFolder.All);
}
