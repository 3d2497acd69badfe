using System.Text.Json.Nodes;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>
/// Every two sources of the library: their events are told apart, or one overrides the other, or using both is a build error that
/// the page of sources names.
/// </summary>
public sealed class PairTests
{
    // Nine columns, and what is left and right of the outer bars: other tables of the section have fewer.
    private const int TableCells = 11;

    private static readonly string s_page = File.ReadAllText(Repository.Path("docs", "sources.md"));

    private static readonly SourceModel[] s_sources = [.. LibraryDetector.Sources.Where(source => source.Alternatives.Count > 0)];

    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_sample_that_has_several_shapes_is_the_one_that_overrides_the_others(string source)
    {
        Type type = Cases.Type(source);

        AssertDecided(source, SourceSample.Read(type));
    }

    [Theory]
    [MemberData(nameof(Cases.SourceNames), MemberType = typeof(Cases))]
    public void A_real_event_that_has_several_shapes_is_the_one_that_overrides_the_others(string service)
    {
        Corpus.Require();
        Assert.All(Corpus.Events(service), entry => AssertDecided(entry.File, entry.Read()));
    }

    [Fact]
    public void The_page_names_the_pairs_that_nothing_tells_apart() => Assert.Equal(
        SourceConflicts.Find(s_sources).Select(conflict => $"`{Name(conflict.First)}` and `{Name(conflict.Second)}`").Order(StringComparer.Ordinal),
        Section("Pairs that cannot be told apart").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim()).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_function_that_uses_such_a_pair_does_not_build() => Assert.Equal(
        ["LR0207 'PipesBatch(Role = PipesRole.Enrichment)'"],
        await RouteHost.FindingsAsync(Consumer.Compile("""
            using Lambda.Routing;
            public static class Plumber
            {
                [PipesBatch(PartialResponses = true)] public static void Take(PipesRecord record) { }
                [PipesBatch(Role = PipesRole.Enrichment)] public static string Enrich(PipesRecord record) => "";
            }
            """)));

    [Fact]
    public void The_page_says_of_each_source_which_others_it_overrides()
    {
        Dictionary<string, string> said = Section("The table").Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Where(cells => cells.Length == TableCells)
            .ToDictionary(cells => cells[1].Trim(' ', '`').Split('`')[0], cells => cells[2].Trim());

        foreach (IGrouping<string, SourceModel> source in s_sources.Where(source => !source.OnlyWhereUsed && LibraryDetector.TypeOf(source).Assembly == TriggerAssembly.Library.Assembly).GroupBy(source => source.Name))
        {
            string[] overridden = [.. source.SelectMany(model => model.Overrides).Select(id => s_sources.Single(other => other.Id == id).Name)
                .Where(name => name != source.Key).Distinct().Order(StringComparer.Ordinal)];
            Assert.True(said.TryGetValue(source.Key, out string? cell), $"The page has no row for {source.Key}.");
            Assert.Equal((source.Key, overridden.Length == 0 ? "-" : string.Join(", ", overridden.Select(name => $"`{name}`"))), (source.Key, cell));
        }
    }

    /// <summary>Of all sources whose facts hold, one takes the event from every other, and it is the one that detection names.</summary>
    private static void AssertDecided(string what, byte[] json)
    {
        JsonNode document = JsonNode.Parse(json)!;
        SourceModel[] holding = [.. s_sources.Where(source => PlainShape.Holds(source, document))];
        Type? detected = LibraryDetector.Whole.Detect(json);
        SourceModel[] everywhere = [.. holding.Where(source => !source.OnlyWhereUsed)];
        if (everywhere.Length == 0)
        {
            Assert.Null(detected);
        }
        else
        {
            SourceModel winner = Assert.Single(everywhere, source => LibraryDetector.TypeOf(source) == detected);
            Assert.All(everywhere.Where(source => source != winner), other => Assert.True(Overrides(winner, other), $"{what}: {Name(winner)} and {Name(other)}"));
        }
        // Where a function uses a source that no detector looks for, its pairs are decided too, or do not build.
        foreach (SourceModel used in holding.Where(source => source.OnlyWhereUsed))
        {
            Assert.All(holding.Where(source => source != used), other => Assert.True(
                Overrides(used, other) || Overrides(other, used) || SourceConflicts.AreInConflict(used, other), $"{what}: {Name(used)} and {Name(other)}"));
        }
    }

    private static bool Overrides(SourceModel source, SourceModel other) => source.Overrides.Any(
        id => id == other.Id || (s_sources.FirstOrDefault(model => model.Id == id) is { } given && Overrides(given, other)));

    private static string Name(SourceModel source) => source.TypeName[(source.TypeName.LastIndexOf('.') + 1)..].Replace("global::", "", StringComparison.Ordinal);

    private static IEnumerable<string> Section(string title) => s_page
        .Split('\n').SkipWhile(line => line != "## " + title).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
}
