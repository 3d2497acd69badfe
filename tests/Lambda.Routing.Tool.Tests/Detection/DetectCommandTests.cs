using System.CommandLine;
using System.Reflection;
using Lambda.Routing.Declaring;
using Lambda.Routing.Tests;
using Lambda.Routing.Tool.Commands;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Detection;

public sealed class DetectCommandTests
{
    private const string Sqs = """{"Records":[{"messageId":"1","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:q","body":""}]}""";

    [Fact]
    public void A_folder_is_searched_to_its_depth_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        string deep = folder.Write("b/c/queue.json", Sqs);
        string capital = folder.Write("Z.json", "{}");
        string small = folder.Write("a.json", "[]");
        folder.Write("b/readme.md", Sqs);
        (int exitCode, string output, string notes) = Detect(folder.Path);
        Assert.Equal((0, ""), (exitCode, notes));
        Assert.Equal($"{capital}\tunknown\n{small}\tunknown\n{deep}\tsqs\n", output, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_file_is_looked_at_whatever_its_name()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("event.txt", Sqs);
        Assert.Equal((0, $"{file}\tsqs\n", ""), Detect(file));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_event()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("event.json", "\uFEFF" + Sqs);
        Assert.Equal((0, $"{file}\tsqs\n", ""), Detect(file));
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{\"secret\":", "not JSON")]
    [InlineData("secret", "not JSON")]
    [InlineData("{} secret", "not JSON")]
    public void What_is_no_JSON_is_unknown_with_a_note_that_holds_none_of_it(string text, string note)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("event.json", text);
        (int exitCode, string output, string notes) = Detect(file);
        Assert.Equal((0, $"{file}\tunknown\n"), (exitCode, output));
        Assert.StartsWith($"{file}: {note}", notes);
        Assert.DoesNotContain("secret", notes);
    }

    [Fact]
    public void What_is_cut_off_after_the_deciding_member_is_no_JSON_either()
    {
        using var folder = new TemporaryFolder();
        Assert.EndsWith("\tunknown\n", Detect(folder.Write("event.json", Sqs[..^3])).Output);
    }

    [Fact]
    public void Invalid_UTF8_is_unknown()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "event.json");
        File.WriteAllBytes(file, [(byte)'"', 0xC3, 0x28, (byte)'"']);
        Assert.Equal((0, $"{file}\tunknown\n", $"{file}: not UTF-8\n"), Detect(file));
    }

    [Fact]
    public void A_missing_file_fails_and_the_others_are_still_printed()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("event.json", Sqs);
        Assert.Equal((2, $"{file}\tsqs\n", "nowhere.json: no such file or folder\n"), Detect("nowhere.json", file));
    }

    [Fact]
    public void Every_sample_of_a_trigger_is_recognised_by_its_name()
    {
        string triggers = Path.Combine(Repository.Root, "src", "Lambda.Routing", "Triggers");
        string[] lines = Detect(triggers).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // What only the author of a function can say of an event is unknown to everyone else.
        HashSet<string> declared = [.. typeof(SourceAttribute).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<SourceAttribute>()).OfType<SourceAttribute>()
            .GroupBy(source => source.Name).Where(sources => sources.All(source => source.OnlyWhereUsed)).Select(sources => sources.Key)];
        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            string[] columns = line.Split('\t');
            string name = Path.GetFileName(columns[0]).Split('.')[0];
            Assert.Equal(declared.Contains(name) ? "unknown" : name, columns[1]);
        });
    }

    [Fact]
    public void Real_events_are_recognised_as_what_they_are_and_as_nothing_else()
    {
        Corpus.Require();
        string[] lines = Detect(Corpus.Folder!).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var found = lines.Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1]);
        string[] wrong =
        [
            .. Corpus.Entries().Where(entry => entry.Kind == "event")
                .Where(entry => found[Path.Combine(Corpus.Folder!, entry.File)] != (IsAnyJson(entry) ? "unknown" : entry.Service))
                .Select(entry => entry.File),
        ];
        Assert.Empty(wrong);
    }

    // What an author of one's own wrote into an IoT rule, or sends directly.
    private static bool IsAnyJson(CorpusEntry entry) =>
        entry.Service == "custom" || entry.File.EndsWith("/services-iot-L13.json", StringComparison.Ordinal);

    private static (int ExitCode, string Output, string Notes) Detect(params string[] paths)
    {
        var output = new StringWriter { NewLine = "\n" };
        var notes = new StringWriter { NewLine = "\n" };
        int exitCode = ToolCommand.Create().Parse(["detect", .. paths]).Invoke(new InvocationConfiguration { Output = output, Error = notes });
        return (exitCode, output.ToString(), notes.ToString());
    }
}
