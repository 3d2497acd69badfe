using System.Diagnostics;

namespace LargeBatch;

/// <summary>What one batch cost, of several in a row.</summary>
/// <param name="Milliseconds">By the clock.</param>
/// <param name="ProcessorMilliseconds">Of all threads of the process, so with the garbage collector's; what other processes do meanwhile does not count.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Cost(double Milliseconds, double ProcessorMilliseconds, double Bytes)
{
    public static async Task<Cost> OfAsync(Func<Task> batch, int times)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
        {
            await batch().ConfigureAwait(false);
        }
        return new Cost(
            Stopwatch.GetElapsedTime(start).TotalMilliseconds / times,
            (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times,
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / times);
    }

    public static Cost Median(IReadOnlyCollection<Cost> costs) => new(
        Median(costs, cost => cost.Milliseconds), Median(costs, cost => cost.ProcessorMilliseconds), Median(costs, cost => cost.Bytes));

    private static double Median(IEnumerable<Cost> costs, Func<Cost, double> value)
    {
        double[] sorted = [.. costs.Select(value).Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
