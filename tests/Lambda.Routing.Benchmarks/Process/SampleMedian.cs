namespace Lambda.Routing.Benchmarks.Process;

/// <summary>The middle one of samples, which an interrupted run does not move.</summary>
internal static class SampleMedian
{
    public static double Median(this List<Sample> samples, Func<Sample, double> value)
    {
        double[] sorted = [.. samples.Select(value).Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
