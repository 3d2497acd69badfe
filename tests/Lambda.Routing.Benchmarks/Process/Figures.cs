namespace Lambda.Routing.Benchmarks.Process;

/// <summary>The medians of one function's runs.</summary>
internal sealed record Figures(
    string Name, double SizeMegabytes, double StartMilliseconds, double FirstMilliseconds,
    double MedianMicroseconds, double ProcessorMicroseconds, double PeakMegabytes)
{
    private const double Kilo = 1024;

    public static Figures Of(Candidate candidate, List<Sample> starts, List<Sample> runs) => new(
        candidate.Name,
        candidate.Size / Kilo / Kilo,
        Median(starts, sample => sample.StartMilliseconds),
        Median(starts, sample => sample.FirstMilliseconds),
        Median(runs, sample => sample.MedianMicroseconds),
        Median(runs, sample => sample.ProcessorMicroseconds),
        Median(runs, sample => sample.PeakKilobytes) / Kilo);

    private static double Median(List<Sample> samples, Func<Sample, double> value)
    {
        double[] sorted = [.. samples.Select(value).Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
