using Lambda.Routing.Conformance.Tests.Detection;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>Nothing is dropped in reading.</summary>
public sealed class ReadingTests
{
    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void Every_value_of_a_sample_is_in_the_typed_event(string source) =>
        Assert.Equal("", Problem(LibraryDetector.With(Cases.Type(source)), SourceSample.NameOf(Cases.Type(source)), SourceSample.Read(Cases.Type(source))));

    [Theory]
    [MemberData(nameof(Cases.SourceNames), MemberType = typeof(Cases))]
    public void Every_value_of_every_real_event_is_in_the_typed_event(string name)
    {
        Corpus.Require();
        CorpusEntry[] events = [.. Corpus.Events(name).Where(entry => !LeftOut.IsNoEvent(entry.File))];

        // Nobody has collected events of a third party's.
        Assert.Equal(TriggerFolder.OfLibrary.SelectMany(folder => folder.Sources).Any(source => SourceSample.NameOf(source) == name), events.Length > 0);
        string[] problems = [.. events.Select(entry => $"{entry.File}: {Problem(LibraryDetector.Whole, name, entry.Read())}").Where(problem => !problem.EndsWith(": ", StringComparison.Ordinal))];
        Assert.True(problems is [], string.Join('\n', problems));
    }

    private static string Problem(LibraryDetector detector, string name, byte[] json)
    {
        if (detector.Detect(json) is not { } type || SourceSample.NameOf(type) != name)
        {
            return "not recognised as this source";
        }
        try
        {
            return string.Join(", ", DroppedLeaves.Find(name, json, TypedEvent.Read(type, json)));
        }
        catch (EventReadException exception)
        {
            return exception.Message;
        }
    }
}
