using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Benchmarks.Process;

namespace Lambda.Routing.Benchmarks.Endurance;

/// <summary><c>soak [COUNT [FOLDER]]</c>: OrderDesk, published natively, serves a million invocations; its memory stays flat and no descriptor is lost.</summary>
internal static class Soak
{
    private const int Usual = 1_000_000;

    /// <summary>What pages the collector and the allocator may still touch for the first time, in KB.</summary>
    private const int Tolerance = 512;

    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(string[] args)
    {
        string count = args.Length > 0 ? args[0] : Usual.ToString(CultureInfo.InvariantCulture);
        using var folder = new WorkFolder(args.Length > 1 ? args[1] : null);
        var workshop = new Workshop(folder.Path);
        string driver = await workshop.DriverAsync().ConfigureAwait(false);
        Candidate function = await workshop.OrderDeskAsync().ConfigureAwait(false);
        return Judge(await ServeAsync(driver, function, count).ConfigureAwait(false)) ? 0 : 1;
    }

    private static async Task<(JsonElement Result, List<Footprint> Footprints)> ServeAsync(string driver, Candidate function, string count)
    {
        // The shell says its process id and becomes the function.
        string spawn = $"sh -c 'echo $$ >&2; exec {function.Executable} 2>/dev/null'";
        string[] arguments =
        [
            "--event", BenchmarkEvents.S3File, "--event", BenchmarkEvents.SqsFile,
            "--count", count, "--wall", "7200", "--timeout-ms", "60000", "--spawn", spawn,
        ];
        var start = new ProcessStartInfo(driver, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using System.Diagnostics.Process process = System.Diagnostics.Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string id = (await process.StandardError.ReadLineAsync().ConfigureAwait(false))!;
        Task<string> rest = process.StandardError.ReadToEndAsync();
        var footprints = new List<Footprint>();
        Task ended = process.WaitForExitAsync();
        while (!ended.IsCompleted)
        {
            await Task.WhenAny(ended, Task.Delay(s_pause)).ConfigureAwait(false);
            if (Footprint.TryRead(id) is { } footprint)
            {
                footprints.Add(footprint);
            }
        }
        await rest.ConfigureAwait(false);
        return (JsonDocument.Parse((await output.ConfigureAwait(false)).TrimEnd().Split('\n')[^1]).RootElement, footprints);
    }

    private static bool Judge((JsonElement Result, List<Footprint> Footprints) run)
    {
        Footprint[] seen = [.. run.Footprints];
        if (seen.Length < 4)
        {
            Console.WriteLine("Too short to say anything about memory: more invocations are needed.");
            return false;
        }
        // The first quarter warms everything up.
        Footprint early = seen[seen.Length / 4];
        Footprint late = seen[^1];
        bool answered = run.Result.GetProperty("ok").GetBoolean();
        bool flat = late.Kilobytes <= early.Kilobytes + Tolerance;
        bool closed = late.Descriptors <= early.Descriptors;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{run.Result.GetProperty("answered").GetInt32()} invocations answered ({(answered ? "holds" : "FAILS")}), {run.Result.GetProperty("inv_per_s").GetDouble():0} a second"));
        Console.WriteLine($"memory {early.Kilobytes} KB after a quarter, {late.Kilobytes} KB at the end, {seen.Max(footprint => footprint.Kilobytes)} KB at most ({(flat ? "holds" : "FAILS")})");
        Console.WriteLine($"descriptors {early.Descriptors} after a quarter, {late.Descriptors} at the end ({(closed ? "holds" : "FAILS")})");
        return answered && flat && closed;
    }
}
