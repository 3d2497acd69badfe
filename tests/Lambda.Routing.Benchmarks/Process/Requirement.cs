using System.Globalization;

namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Something that a function must hold, seen against the socket loop of the same run.</summary>
internal sealed record Requirement(string Function, string Text, Func<Figures, Figures, double> Value, double Most, string Unit)
{
    public static IReadOnlyList<Requirement> All { get; } =
    [
        new("OrderDesk", "executable", (own, _) => own.SizeMegabytes, 4, " MB"),
        new("OrderDesk", "start to first GET next", (own, loop) => own.StartMilliseconds / loop.StartMilliseconds, 1.6, " x"),
        new("OrderDesk", "warm p50, 10-message SQS event", (own, loop) => own.MedianMicroseconds / loop.MedianMicroseconds, 10, " x"),
        new("OrderDesk without container", "warm p50, 10-message SQS event", (own, loop) => own.MedianMicroseconds / loop.MedianMicroseconds, 8.5, " x"),
        new("OrderDesk", "peak memory after all invocations", (own, _) => own.PeakMegabytes, 10, " MB"),
    ];

    public string Row(Figures own, Figures loop)
    {
        double value = Value(own, loop);
        return string.Create(CultureInfo.InvariantCulture, $"| {Function} | {Text} | {Most}{Unit} | {value:0.00}{Unit} | {(value <= Most ? "holds" : "FAILS")} |");
    }

    public bool Holds(Figures own, Figures loop) => Value(own, loop) <= Most;
}
