namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Measures whole functions: published natively, started under a Runtime API on this machine.</summary>
internal static class Harness
{
    public static async Task<int> RunAsync(HarnessOptions options)
    {
        string folder = options.Output ?? Directory.CreateTempSubdirectory("lambda-routing-").FullName;
        try
        {
            return Report.Print(await MeasureAsync(options, folder).ConfigureAwait(false)) ? 0 : 1;
        }
        finally
        {
            if (options.Output is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task<List<Figures>> MeasureAsync(HarnessOptions options, string folder)
    {
        var workshop = new Workshop(folder);
        string eventFile = Path.Combine(folder, "event.json");
        var driver = new Driver(await workshop.DriverAsync().ConfigureAwait(false), eventFile, options.Pin);
        await File.WriteAllBytesAsync(eventFile, BenchmarkEvents.Sqs()).ConfigureAwait(false);
        Candidate[] candidates =
        [
            await workshop.SocketLoopAsync().ConfigureAwait(false),
            await workshop.OrderDeskAsync().ConfigureAwait(false),
            await workshop.OrderDeskWithoutContainerAsync().ConfigureAwait(false),
        ];
        Dictionary<Candidate, List<Sample>> starts = await AlternateAsync(driver, candidates, options.Starts, count: 1).ConfigureAwait(false);
        Dictionary<Candidate, List<Sample>> runs = await AlternateAsync(driver, candidates, options.Runs, options.Count).ConfigureAwait(false);
        return [.. candidates.Select(candidate => Figures.Of(candidate, starts[candidate], runs[candidate]))];
    }

    // Alternating, so that a machine that gets slower or faster meanwhile does so for all.
    private static async Task<Dictionary<Candidate, List<Sample>>> AlternateAsync(Driver driver, Candidate[] candidates, int times, int count)
    {
        var samples = candidates.ToDictionary(candidate => candidate, _ => new List<Sample>());
        for (int i = 0; i < times; i++)
        {
            foreach (Candidate candidate in candidates)
            {
                samples[candidate].Add(await driver.RunAsync(candidate, count).ConfigureAwait(false));
            }
        }
        return samples;
    }
}
