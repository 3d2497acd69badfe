using System.Buffers;
using System.Globalization;
using Lambda.Routing.Dispatch;

namespace LargeBatch;

/// <summary>
/// <c>[ROUNDS]</c>: batches of 10,000 messages through the library and through the loop that is written by hand, in alternating rounds of
/// one process, so that a machine which gets slower or faster meanwhile does so for both. The exit code says whether the requirements hold.
/// </summary>
internal static class Program
{
    private const int Messages = 10_000;
    private const int WarmUp = 60;
    private const int BatchesPerRound = 4;
    private const int DefaultRounds = 51;
    private const double LeastTimes = 2;
    private const double MostOfAllocation = 1 / 3.0;
    private const double Megabyte = 1e6;

    private static readonly byte[] s_event = LargeEvent.Of(Messages);
    private static readonly ArrayBufferWriter<byte> s_answer = new(4096);
    private static readonly LambdaFunction s_function = new();

    private static async Task<int> Main(string[] args)
    {
        int rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultRounds;
        for (int i = 0; i < WarmUp; i++)
        {
            await ByHandAsync().ConfigureAwait(false);
            await LibraryAsync().ConfigureAwait(false);
        }
        List<Cost> byHand = [];
        List<Cost> library = [];
        for (int i = 0; i < rounds; i++)
        {
            byHand.Add(await Cost.OfAsync(ByHandAsync, BatchesPerRound).ConfigureAwait(false));
            library.Add(await Cost.OfAsync(LibraryAsync, BatchesPerRound).ConfigureAwait(false));
        }
        return Report(Cost.Median(byHand), Cost.Median(library)) ? 0 : 1;
    }

    private static async Task ByHandAsync()
    {
        s_answer.ResetWrittenCount();
        await HandWrittenLoop.InvokeAsync(s_event, s_answer).ConfigureAwait(false);
    }

    private static async Task LibraryAsync()
    {
        s_answer.ResetWrittenCount();
        using var invocation = new Invocation(s_event, new InvocationContext { Deadline = DateTimeOffset.UtcNow.AddMinutes(1) }, s_answer);
        await s_function.InvokeAsync(invocation).ConfigureAwait(false);
    }

    private static bool Report(Cost byHand, Cost library)
    {
        double times = byHand.ProcessorMilliseconds / library.ProcessorMilliseconds;
        double allocation = library.Bytes / byHand.Bytes;
        bool holds = times >= LeastTimes && allocation <= MostOfAllocation;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            | medians per batch of {Messages} messages | processor | clock | allocated |
            |---|---|---|---|
            {Row("by hand", byHand)}
            {Row("library", library)}

            {times:0.00} x faster by processor time (at least {LeastTimes}), {byHand.Milliseconds / library.Milliseconds:0.00} x by the clock, 1/{1 / allocation:0.00} of the allocation (at most 1/3): {(holds ? "holds" : "FAILS")}
            """));
        return holds;
    }

    private static string Row(string name, Cost cost) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {cost.ProcessorMilliseconds:0.0} ms | {cost.Milliseconds:0.0} ms | {cost.Bytes / Megabyte:0.0} MB |");
}
