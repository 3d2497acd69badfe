using System.Globalization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Prints the figures as Markdown.</summary>
internal static class Report
{
    public static bool Print(IReadOnlyList<Figures> all)
    {
        Figures loop = all[0];
        Console.WriteLine("| | executable | start to first GET next | peak memory |");
        Console.WriteLine("|---|---|---|---|");
        foreach (Figures own in all)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {own.Name} | {own.SizeMegabytes:0.0} MB | {own.StartMilliseconds:0.0} ms ({own.StartMilliseconds / loop.StartMilliseconds:0.00} x) | {own.PeakMegabytes:0.0} MB |"));
        }
        Console.WriteLine();
        Console.WriteLine("| | event | first invocation | warm p50 | CPU per invocation |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (Figures own in all)
        {
            Print(own.Name, "one S3 object", own.S3, loop.S3);
            Print(own.Name, "ten SQS messages", own.Sqs, loop.Sqs);
        }
        Console.WriteLine();
        Console.WriteLine("| function | required | at most | measured | |");
        Console.WriteLine("|---|---|---|---|---|");
        bool holds = true;
        foreach (Requirement requirement in Requirement.All)
        {
            Figures own = all.Single(figures => figures.Name == requirement.Function);
            Console.WriteLine(requirement.Row(own, loop));
            holds &= requirement.Holds(own, loop);
        }
        return holds;
    }

    private static void Print(string name, string @event, EventFigures own, EventFigures loop) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {@event} | {own.FirstMilliseconds:0.00} ms | {own.MedianMicroseconds:0} us ({own.MedianMicroseconds / loop.MedianMicroseconds:0.0} x) | {own.ProcessorMicroseconds:0} us ({own.ProcessorMicroseconds / loop.ProcessorMicroseconds:0.0} x) |"));
}
