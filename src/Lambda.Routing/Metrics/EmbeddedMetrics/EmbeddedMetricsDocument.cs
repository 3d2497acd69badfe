using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.Metrics;

/// <summary>
/// One line in the embedded metric format. Values and dimensions are members of one object, so that a document takes only metrics whose
/// names differ and whose dimensions have the same values; what does not fit goes into the next one.
/// </summary>
internal sealed class EmbeddedMetricsDocument
{
    /// <summary>In one document.</summary>
    public const int MaxMetrics = 100;

    /// <summary>Of one metric in one document.</summary>
    public const int MaxValues = 100;

    private const string RequestId = "requestId";
    private const int MaxName = 1024;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _members = [];
    private readonly List<(string Name, MeasuredMetric Metric, IReadOnlyList<double> Values)> _metrics = [];

    private EmbeddedMetricsDocument()
    {
    }

    /// <summary>The lines that hold the metrics; none for none.</summary>
    public static IEnumerable<byte[]> Of(string @namespace, IReadOnlyCollection<MeasuredMetric> measured, string? requestId)
    {
        var documents = new List<EmbeddedMetricsDocument>();
        foreach (MeasuredMetric metric in measured)
        {
            foreach (double[] values in metric.Values.Chunk(MaxValues))
            {
                if (!documents.Exists(document => document.TryAdd(metric, values)))
                {
                    var next = new EmbeddedMetricsDocument();
                    next.TryAdd(metric, values);
                    documents.Add(next);
                }
            }
        }
        return documents.Select(document => document.Write(@namespace, requestId));
    }

    /// <summary>A name that no other member of the document has by itself.</summary>
    public static string Member(string name) => name is "_aws" or RequestId ? "_" + name : name;

    private bool TryAdd(MeasuredMetric metric, IReadOnlyList<double> values)
    {
        string name = Member(metric.Metric.Name.Length <= MaxName ? metric.Metric.Name : metric.Metric.Name[..MaxName]);
        // A dimension of the metric's own name could stand in no document.
        name = metric.Dimensions.All.Any(pair => pair.Key == name) ? name + ".value" : name;
        if (_metrics.Count == MaxMetrics || _members.ContainsKey(name) || _metrics.Exists(other => other.Name == name)
            || metric.Dimensions.All.Any(pair => _members.TryGetValue(pair.Key, out string? value) ? value != pair.Value : _metrics.Exists(other => other.Name == pair.Key)))
        {
            return false;
        }
        foreach ((string key, string value) in metric.Dimensions.All)
        {
            _members[key] = value;
        }
        _metrics.Add((name, metric, values));
        return true;
    }

    private byte[] Write(string @namespace, string? requestId)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            json.WriteStartObject("_aws"u8);
            json.WriteNumber("Timestamp"u8, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
            json.WriteStartArray("CloudWatchMetrics"u8);
            foreach (var directive in _metrics.GroupBy(metric => metric.Metric.Dimensions.Key))
            {
                WriteDirective(json, @namespace, [.. directive.Select(metric => (metric.Name, metric.Metric))]);
            }
            json.WriteEndArray();
            json.WriteEndObject();
            foreach ((string key, string value) in _members)
            {
                json.WriteString(key, value);
            }
            if (requestId is not null)
            {
                json.WriteString(RequestId, requestId);
            }
            foreach ((string name, _, IReadOnlyList<double> values) in _metrics)
            {
                json.WritePropertyName(name);
                WriteValues(json, values);
            }
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private static void WriteDirective(Utf8JsonWriter json, string @namespace, (string Name, MeasuredMetric Metric)[] metrics)
    {
        json.WriteStartObject();
        json.WriteString("Namespace"u8, @namespace);
        json.WriteStartArray("Dimensions"u8);
        json.WriteStartArray();
        foreach ((string key, _) in metrics[0].Metric.Dimensions.Dimensions)
        {
            json.WriteStringValue(key);
        }
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteStartArray("Metrics"u8);
        foreach ((string name, MeasuredMetric metric) in metrics)
        {
            json.WriteStartObject();
            json.WriteString("Name"u8, name);
            json.WriteString("Unit"u8, metric.Metric.Unit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<double> values)
    {
        if (values.Count == 1)
        {
            json.WriteNumberValue(values[0]);
            return;
        }
        json.WriteStartArray();
        foreach (double value in values)
        {
            json.WriteNumberValue(value);
        }
        json.WriteEndArray();
    }
}
