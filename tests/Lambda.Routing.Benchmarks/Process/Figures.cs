namespace Lambda.Routing.Benchmarks.Process;

/// <summary>The medians of one function's runs.</summary>
/// <param name="Name">The function's name in the table.</param>
/// <param name="SizeMegabytes">Its executable.</param>
/// <param name="StartMilliseconds">From the start of the process to its first request.</param>
/// <param name="S3">What the event of one uploaded object costs.</param>
/// <param name="Sqs">What the event of ten messages costs.</param>
/// <param name="PeakMegabytes">The most memory after a long run.</param>
/// <param name="EarlyPeakMegabytes">The most memory after a tenth of that.</param>
internal sealed record Figures(
    string Name, double SizeMegabytes, double StartMilliseconds, EventFigures S3, EventFigures Sqs, double PeakMegabytes, double EarlyPeakMegabytes);

/// <summary>What one event costs.</summary>
/// <param name="FirstMilliseconds">The first invocation after the start.</param>
/// <param name="MedianMicroseconds">The median of warm ones.</param>
/// <param name="ProcessorMicroseconds">Processor time for each, the start left out.</param>
internal sealed record EventFigures(double FirstMilliseconds, double MedianMicroseconds, double ProcessorMicroseconds)
{
    public static EventFigures Of(List<Sample> starts, List<Sample> runs) => new(
        starts.Median(sample => sample.FirstMilliseconds), runs.Median(sample => sample.MedianMicroseconds), runs.Median(sample => sample.ProcessorMicroseconds));
}
