using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>What the driver says about one run.</summary>
internal sealed record Sample
{
    public required bool Ok { get; init; }

    public required string Why { get; init; }

    [JsonPropertyName("errors_posted")]
    public int ErrorsPosted { get; init; }

    /// <summary>From the start of the process to its first request.</summary>
    [JsonPropertyName("init_ms")]
    public double StartMilliseconds { get; init; }

    [JsonPropertyName("first_ms")]
    public double FirstMilliseconds { get; init; }

    [JsonPropertyName("p50_us")]
    public double MedianMicroseconds { get; init; }

    [JsonPropertyName("cpu_us_per_inv")]
    public double ProcessorMicroseconds { get; init; }

    [JsonPropertyName("rss_peak_kb")]
    public double PeakKilobytes { get; init; }

    public static Sample Parse(string output) => JsonSerializer.Deserialize<Sample>(output.TrimEnd().Split('\n')[^1], JsonSerializerOptions.Web)!;
}
