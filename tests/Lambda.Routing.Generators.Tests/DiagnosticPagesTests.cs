using System.Text.RegularExpressions;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Diagnostics.ResponseTypes;
using Lambda.Routing.Generators.Diagnostics.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Tests;

/// <summary>Every diagnostic has a row in the release notes, a page that its link leads to, and a test.</summary>
public sealed partial class DiagnosticPagesTests
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
    public void Each_has_a_page_that_its_link_reaches_with_why_wrong_right_and_how_to_mend_it()
    {
        string folder = Path.Combine(Repository.Root, "docs", "diagnostics");
        Assert.Equal(
            s_descriptors.Select(descriptor => descriptor.Id + ".md").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(s_descriptors, descriptor =>
        {
            string page = File.ReadAllText(Path.Combine(folder, descriptor.Id + ".md"));
            Match sections = Page().Match(page);
            Assert.True(sections.Success, $"{descriptor.Id}.md is no page of title, reason, '## Wrong', '## Right', '## Mending it'.");
            Assert.Equal($"{descriptor.Id}: {descriptor.Title}", sections.Groups["title"].Value);
            Assert.EndsWith($"/blob/main/docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_has_a_test_of_its_id_and_the_underlined_text()
    {
        string tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Lambda.Routing.Generators.Tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText));
        HashSet<string> tested = [.. Assertion().Matches(tests).Select(match => match.Groups["id"].Value)];
        Assert.Empty(s_descriptors.Select(descriptor => descriptor.Id).Except(tested));
    }

    // Why it is reported, in a sentence or more; then both examples in the order in which one reads them.
    [GeneratedRegex(@"\A# (?<title>[^\n]+)\n\n(?!#)[^\n]{20,}\n((?!#)[^\n]*\n)*## Wrong\n\n```csharp\n[^`]+```\n+((?!#)[^\n]*\n)*## Right\n\n```csharp\n[^`]+```\n+((?!#)[^\n]*\n)*## Mending it\n\n(?!#)[^\n]{10,}\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Page();

    // LR1001 'int number', or "LR0101", "A"; nothing between the quotes where there is no code to underline.
    [GeneratedRegex("""(?<id>LR[0-9]{4})(?: '|", \\?"[^"])""", RegexOptions.ExplicitCapture)]
    private static partial Regex Assertion();
}
