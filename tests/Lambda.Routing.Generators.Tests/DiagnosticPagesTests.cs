using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Diagnostics.ResponseTypes;
using Lambda.Routing.Generators.Diagnostics.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Tests;

/// <summary>Every diagnostic has a row in the release notes, a page that its link leads to, and a test.</summary>
public sealed class DiagnosticPagesTests
{
    private static readonly DiagnosticDescriptor[] s_descriptors =
        [.. RouteDescriptors.All.Concat(SourceDescriptors.All).Concat(EventTypeDescriptors.All).Concat(ResponseTypeDescriptors.All).DistinctBy(descriptor => descriptor.Id)];

    [Fact]
    public void Each_has_a_row_in_the_release_notes_and_no_row_is_left_over()
    {
        IEnumerable<string> rows = File.ReadLines(Path.Combine(Repository.Root, "src", "Lambda.Routing.Generators", "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("LR", StringComparison.Ordinal));
        Assert.Equal(
            s_descriptors.Select(descriptor => $"{descriptor.Id} {descriptor.DefaultSeverity} {descriptor.Title}").Order(StringComparer.Ordinal),
            rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Select(cells => $"{cells[0]} {cells[2]} {cells[3]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_has_a_page_with_a_wrong_and_a_right_example()
    {
        string folder = Path.Combine(Repository.Root, "docs", "diagnostics");
        Assert.Equal(
            s_descriptors.Select(descriptor => descriptor.Id + ".md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(s_descriptors, descriptor =>
        {
            string page = File.ReadAllText(Path.Combine(folder, descriptor.Id + ".md"));
            Assert.StartsWith($"# {descriptor.Id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Wrong\n\n```csharp\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Right\n\n```csharp\n", page, StringComparison.Ordinal);
            Assert.EndsWith($"/blob/main/docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_has_a_test()
    {
        string tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Lambda.Routing.Generators.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText));
        Assert.All(s_descriptors, descriptor => Assert.Contains($"\"{descriptor.Id}", tests, StringComparison.Ordinal));
    }
}
