using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Lambda.Routing.Metrics;

namespace Lambda.Routing.Generators.Tests.Metrics;

/// <summary>What the library's meter counted for one test: others run at the same time, on the same meter.</summary>
internal sealed class CountedMeasurements : IDisposable
{
    private readonly AsyncLocal<bool> _isMine = new();
    private readonly ConcurrentQueue<string> _measurements = new();
    private readonly MeterListener _listener;

    public CountedMeasurements()
    {
        _isMine.Value = true;
        _listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == LambdaMetrics.MeterName && instrument.Name.StartsWith("lambda.routing.", StringComparison.Ordinal))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        _listener.SetMeasurementEventCallback<long>((instrument, measurement, tags, _) =>
        {
            if (_isMine.Value)
            {
                string[] values = [.. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")];
                _measurements.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{instrument.Name} {string.Join(' ', values)} {measurement}"));
            }
        });
        _listener.Start();
    }

    /// <summary>Each measurement as <c>instrument tag=value … number</c>, in the order in which they were made.</summary>
    public string[] All => [.. _measurements];

    public void Dispose() => _listener.Dispose();
}
