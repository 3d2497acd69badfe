using System.Text.RegularExpressions;
using Lambda.Routing.Conformance.Tests.Folders;

namespace Lambda.Routing.Conformance.Tests;

/// <summary>The README's table of triggers is the folders' triggers.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_table_of_triggers_names_every_trigger_once()
    {
        string[] rows = [.. File.ReadLines(Repository.Path("README.md"))
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["trigger"].Value + "Attribute")];

        Assert.Equal(
            TriggerFolder.OfLibrary.SelectMany(folder => folder.Triggers).Select(type => type.Name).Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    // A row whose first cell begins with a trigger, linked or not: | `[SqsBatch("orders")]` | …
    [GeneratedRegex(@"^\|\s*\[?`?\[(?<trigger>\w+(Batch|Trigger))\b")]
    private static partial Regex Row();
}
