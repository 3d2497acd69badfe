using System.Globalization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Something that a function must hold, seen against the socket loop of the same run.</summary>
internal sealed record Requirement(string Function, string Text, Func<Figures, Figures, double> Value, double Most, string Unit)
{
    private const string OrderDesk = "OrderDesk";

    public static IReadOnlyList<Requirement> All { get; } =
    [
        new(OrderDesk, "executable", (own, _) => own.SizeMegabytes, 4, " MB"),
        new(OrderDesk, "start to first GET next", (own, loop) => own.StartMilliseconds / loop.StartMilliseconds, 1.5, " x"),
        new(OrderDesk, "first invocation, one S3 object", (own, _) => own.S3.FirstMilliseconds, 0.6, " ms"),
        new(OrderDesk, "first invocation, ten SQS messages", (own, _) => own.Sqs.FirstMilliseconds, 1.8, " ms"),
        new(OrderDesk, "warm p50, one S3 object", (own, loop) => own.S3.MedianMicroseconds / loop.S3.MedianMicroseconds, 2, " x"),
        new(OrderDesk, "warm p50, ten SQS messages", (own, loop) => own.Sqs.MedianMicroseconds / loop.Sqs.MedianMicroseconds, 10, " x"),
        new("OrderDesk without container", "warm p50, ten SQS messages", (own, loop) => own.Sqs.MedianMicroseconds / loop.Sqs.MedianMicroseconds, 8.5, " x"),
        new(OrderDesk, "peak memory after the long run", (own, _) => own.PeakMegabytes, 8, " MB"),
        new(OrderDesk, "its growth after the first tenth", (own, _) => own.PeakMegabytes - own.EarlyPeakMegabytes, 0.25, " MB"),
        new(OrderDesk, "allocated by the host for an invocation", (_, _) => HostAllocation.Bytes, 1024, " bytes"),
    ];

    public string Row(Figures own, Figures loop)
    {
        double value = Value(own, loop);
        return string.Create(CultureInfo.InvariantCulture, $"| {Function} | {Text} | {Most}{Unit} | {value:0.00}{Unit} | {(value <= Most ? "holds" : "FAILS")} |");
    }

    public bool Holds(Figures own, Figures loop) => Value(own, loop) <= Most;
}
