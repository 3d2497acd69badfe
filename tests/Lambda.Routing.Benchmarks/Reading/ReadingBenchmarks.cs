using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Benchmarks.Reading;

/// <summary>What it costs to know an event and to have its records, beside the tokens alone.</summary>
[Config(typeof(InProcessConfig))]
public class ReadingBenchmarks
{
    private readonly byte[] _event = BenchmarkEvents.Sqs();

    [Benchmark(Baseline = true)]
    public int Tokens()
    {
        var reader = new Utf8JsonReader(_event);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }
        return tokens;
    }

    [Benchmark]
    public string? Detect() => Detector.Detect(_event);

    [Benchmark]
    public int Read() => EventReader.ReadBatch<SqsEvent, SqsMessage>(_event, out _).Records.Count;

    [Benchmark]
    public int DetectAndRead()
    {
        EventReader.RequireUtf8(_event);
        return Detector.Detect(_event) is null ? 0 : EventReader.ReadBatch<SqsEvent, SqsMessage>(_event, out _).Records.Count;
    }
}
