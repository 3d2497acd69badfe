using Lambda.Routing.Generators.Analyzers.Sources;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>What <c>[EventDetector]</c> makes of the library's own triggers, however many there are.</summary>
public sealed class LibrarySourcesTests
{
    private readonly CSharpCompilation _consumer = GeneratorHost.Compile("""
        using Lambda.Routing.Declaring;
        public static partial class Probe { [EventDetector] public static partial string? Find(ReadOnlySpan<byte> json); }
        """);

    private delegate string? Detect(ReadOnlySpan<byte> json);

    [Fact]
    public void Real_events_are_recognised_as_the_librarys_sources_or_not_at_all()
    {
        var events = CorpusEvents.All();
        HashSet<string> names = [.. SourceFinder.FindAll(_consumer, TestContext.Current.CancellationToken).Select(type => SourceParser.Parse(type).Model!.Name)];
        Detect detect = GeneratorHost.Run(_consumer, new EventDetectorGenerator()).Load().GetType("Probe")!.GetMethod("Find")!.CreateDelegate<Detect>();

        var wrong = events
            .Select(e => (e.File, Expected: e.Service is { } service && names.Contains(service) ? service : null, Detected: detect(e.Json)))
            .Where(e => e.Expected != e.Detected);

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_librarys_sources_can_be_told_apart() => Assert.Empty(
        await _consumer.WithAnalyzers([new SourceAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
}
