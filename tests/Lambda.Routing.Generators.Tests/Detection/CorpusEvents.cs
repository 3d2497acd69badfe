using Lambda.Routing.Tests;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>The real events of every service with what a detector has to say of them.</summary>
internal static class CorpusEvents
{
    private const string ArbitraryJson = "awsdocs-lambda-dg/iot-rule/services-iot-L13.json";

    public static IReadOnlyList<(string File, string? Service, byte[] Json)> All()
    {
        Corpus.Require();
        return
        [
            .. Corpus.Entries()
                .Where(entry => entry.Kind == "event")
                .Select(entry => (entry.File, entry.Service == "custom" || entry.File == ArbitraryJson ? null : entry.Service, entry.Read())),
        ];
    }
}
