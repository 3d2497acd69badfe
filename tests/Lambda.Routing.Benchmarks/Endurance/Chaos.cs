using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Benchmarks.Process;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Benchmarks.Endurance;

/// <summary>
/// <c>chaos [COUNT [FOLDER]]</c>: half of 50,000 invocations by the host against faults at random, half by OrderDesk, published natively, against the
/// faults of <c>fakeapi.c</c>, all at once.
/// </summary>
internal static class Chaos
{
    private const int Usual = 50_000;
    private const int Percent = 20;
    private const string Faults = "reset:11,resetbody:13,resetidle:17,fin:19,close:7,resp=413:23,slow:29,split:3,chunkext:5,case:2,emptyhdr:2,interim:31,freeze:997";

    public static async Task<int> RunAsync(string[] args)
    {
        int half = (args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Usual) / 2;
        bool random = Random(half);
        return await NativeAsync(half, args.Length > 1 ? args[1] : null).ConfigureAwait(false) && random ? 0 : 1;
    }

    private static bool Random(int count)
    {
        ChaosRun run = ChaosRun.Of(count, Percent, seed: 1);
        int once = run.Answers.Count(answers => answers == 1);
        bool holds = once == count && run.Violations.Count == 0 && run.Successes == 0;
        Console.WriteLine($"at random: {once} of {count} answered exactly once, {run.Faults} faults, {run.Starts} processes ended with an error ({(holds ? "holds" : "FAILS")})");
        return holds;
    }

    private static async Task<bool> NativeAsync(int count, string? kept)
    {
        using var folder = new WorkFolder(kept);
        var workshop = new Workshop(folder.Path);
        string driver = await workshop.DriverAsync().ConfigureAwait(false);
        Candidate function = await workshop.OrderDeskAsync().ConfigureAwait(false);
        string output = await Command.RunAsync(
            driver, "--event", BenchmarkEvents.S3File, "--event", BenchmarkEvents.SqsFile,
            "--count", count.ToString(CultureInfo.InvariantCulture), "--wall", "3600", "--timeout-ms", "60000", "--faults", Faults, "--spawn", function.Executable).ConfigureAwait(false);
        JsonElement result = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;
        int answered = result.GetProperty("answered").GetInt32();
        bool holds = result.GetProperty("ok").GetBoolean() && answered == count && result.GetProperty("protocol_errors").GetInt32() == 0;
        Console.WriteLine($"native: {answered} of {count} answered, {result.GetProperty("connections").GetInt32()} connections, faults {result.GetProperty("faults").GetRawText()} ({(holds ? "holds" : "FAILS")})");
        return holds;
    }
}
