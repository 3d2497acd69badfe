using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Logging;

namespace Lambda.Routing.Metrics;

/// <summary>
/// Writes what meters measure into the function's log in CloudWatch's embedded metric format, from which CloudWatch makes metrics: no call, no
/// agent. What an invocation measures is added up and written when it ends, before its answer is sent.
/// </summary>
/// <remarks>
/// <para>Counters are sums, histograms all their values, gauges their last one; observable instruments are asked once for each invocation. Tags are
/// dimensions. An invocation is one line, except where a metric has several values of the same dimension, or there are more than 100 metrics.</para>
/// <para>What is measured outside invocations goes with the next one. The library's own meter is there only with
/// <c>&lt;LambdaRoutingMetrics&gt;true&lt;/LambdaRoutingMetrics&gt;</c>.</para>
/// <para>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">embedded metric format</see>.</para>
/// </remarks>
/// <example><code>
/// // In a [LambdaStartup] class, or wherever the process starts:
/// EmbeddedMetricsExporter.Start(new() { Namespace = "Shop", Meters = ["Lambda.Routing", "Shop.Orders"] });
/// </code></example>
public sealed class EmbeddedMetricsExporter : IDisposable
{
    private const int MaxNamespace = 256;

    private readonly EmbeddedMetricsOptions _options;
    private readonly MeterListener _listener = new();
    private readonly MetricSet _outside = new();
    private readonly ConditionalWeakTable<Invocation, MetricSet> _inside = [];
    private readonly ObservedTotals _totals = new();

    private EmbeddedMetricsExporter(EmbeddedMetricsOptions options)
    {
        _options = options;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (options.Meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<byte>((instrument, value, tags, _) => Take<byte>(instrument, value, tags));
        _listener.SetMeasurementEventCallback<short>((instrument, value, tags, _) => Take<short>(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take<int>(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take<long>(instrument, value, tags));
        _listener.SetMeasurementEventCallback<float>((instrument, value, tags, _) => Take<float>(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take<double>(instrument, value, tags));
        _listener.SetMeasurementEventCallback<decimal>((instrument, value, tags, _) => Take<decimal>(instrument, (double)value, tags));
        InvocationHook.Entering += Enter;
        _listener.Start();
    }

    /// <summary>Starts to write metrics.</summary>
    /// <param name="options">Which, and under which names.</param>
    /// <returns>The exporter, which works until it is disposed of.</returns>
    /// <exception cref="ArgumentException">The namespace is empty or too long.</exception>
    public static EmbeddedMetricsExporter Start(EmbeddedMetricsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Namespace);
        if (options.Namespace.Length > MaxNamespace)
        {
            throw new ArgumentException($"A CloudWatch namespace has at most {MaxNamespace} characters.", nameof(options));
        }
        if (options.Meters.Contains(LambdaMetrics.MeterName) && !LambdaMetrics.IsIncluded)
        {
            CurrentInvocation.Log.Warning(null, "The library's own metrics are trimmed away: set <LambdaRoutingMetrics>true</LambdaRoutingMetrics> in the project.");
        }
        return new EmbeddedMetricsExporter(options);
    }

    /// <summary>Stops. What has been measured since the last invocation's end is written.</summary>
    public void Dispose()
    {
        InvocationHook.Entering -= Enter;
        _listener.Dispose();
        Write(null, _outside);
    }

    private void Enter(Invocation invocation)
    {
        CurrentInvocation.Enter(invocation);
        invocation.Ending += () => End(invocation);
    }

    private void Take<T>(Instrument instrument, double number, ReadOnlySpan<KeyValuePair<string, object?>> tags) where T : struct
    {
        MetricKind kind = instrument switch
        {
            Counter<T> or UpDownCounter<T> => MetricKind.Sum,
            Histogram<T> => MetricKind.Values,
            ObservableCounter<T> => MetricKind.Sum,
            _ => MetricKind.Last,
        };
        var metric = new MetricName(instrument.Name, CloudWatchUnit.Of(instrument.Unit, isCount: kind == MetricKind.Sum));
        DimensionSet dimensions = DimensionSet.Of(_options.Dimensions, tags);
        if (instrument is ObservableCounter<T>)
        {
            number = _totals.Growth(instrument, dimensions, number);
        }
        if (double.IsFinite(number))
        {
            Current().Add(dimensions, metric, kind, number);
        }
    }

    private MetricSet Current() => CurrentInvocation.Value is { HasEnded: false } invocation ? _inside.GetValue(invocation, static _ => new MetricSet()) : _outside;

    private void End(Invocation invocation)
    {
        Invocation? before = CurrentInvocation.Value;
        CurrentInvocation.Value = invocation;
        _listener.RecordObservableInstruments();
        CurrentInvocation.Value = before;
        Write(invocation, _outside);
        if (_inside.TryGetValue(invocation, out MetricSet? measured))
        {
            Write(invocation, measured);
        }
    }

    private void Write(Invocation? invocation, MetricSet measured)
    {
        foreach (byte[] line in EmbeddedMetricsDocument.Of(_options.Namespace, measured.Take(), invocation?.Context.RequestId))
        {
            CurrentInvocation.LogOf(invocation).WriteDocument(line);
        }
    }
}
