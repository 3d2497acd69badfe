using System.Text;
using System.Text.Json;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>Records for the details of a service's own events, each with a sample <c>Details/source.Record.event.json</c>, drop nothing.</summary>
public sealed class EventDetailTests
{
    private const string Suffix = ".event.json";

    public static TheoryData<string> Samples => [.. Files().Select(Repository.Relative)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_value_of_a_sample_is_in_the_record(string file) =>
        Assert.Empty(Dropped(TypeOf(file), File.ReadAllBytes(Repository.Path(file))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_value_of_every_real_event_is_in_the_record(string file)
    {
        Corpus.Require();
        (string? source, string? kind) = KindOf(File.ReadAllBytes(Repository.Path(file)));
        bool isOnlyOne = Files().Count(other => KindOf(File.ReadAllBytes(other)).Source == source) == 1;
        string name = Path.GetFileName(file).Split('.')[0];

        Assert.All(
            Corpus.Events(name).Where(entry => KindOf(entry.Read()) is var found && found.Source == source && (isOnlyOne || found.Kind == kind)),
            entry => Assert.Empty(Dropped(TypeOf(file), entry.Read())));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_detail_without_its_subject_is_an_error_and_no_empty_record(string file) =>
        Assert.Throws<Lambda.Routing.Reading.EventReadException>(() => TypedEvent.Read(TypeOf(file), "{}"u8.ToArray()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_page_names_the_record_and_its_events(string file)
    {
        string page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Path(file))!, "..", "README.md"));
        (string? source, string? kind) = KindOf(File.ReadAllBytes(Repository.Path(file)));

        Assert.Contains($"| `{TypeOf(file).Name}` | `{source}` | `{kind}`", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Files() => Directory
        .EnumerateFiles(Repository.Path("src", "Lambda.Routing", "Triggers"), "*" + Suffix, SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "Details")
        .Order(StringComparer.Ordinal);

    private static Type TypeOf(string file) =>
        TriggerFolder.All.SelectMany(folder => folder.Types).Select(declared => declared.Type).Single(type => type.Name == Path.GetFileName(file)[..^Suffix.Length].Split('.')[1]);

    private static (string? Source, string? Kind) KindOf(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return (document.RootElement.GetProperty("source").GetString(), document.RootElement.GetProperty("detail-type").GetString());
    }

    private static IReadOnlyList<string> Dropped(Type type, byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        byte[] detail = Encoding.UTF8.GetBytes(document.RootElement.GetProperty("detail").GetRawText());
        return DroppedLeaves.Find(type.Name, detail, TypedEvent.Read(type, detail));
    }
}
