namespace Lambda.Routing.Benchmarks.Process;

/// <summary>Measures whole functions: published natively, started under a Runtime API on this machine.</summary>
internal static class Harness
{
    private const double Kilo = 1024;

    /// <summary>The part of a long run after which memory must not grow any more.</summary>
    private const int Early = 10;

    public static async Task<int> RunAsync(HarnessOptions options)
    {
        using var folder = new WorkFolder(options.Output);
        return Report.Print(await MeasureAsync(options, folder.Path).ConfigureAwait(false)) ? 0 : 1;
    }

    private static async Task<List<Figures>> MeasureAsync(HarnessOptions options, string folder)
    {
        var workshop = new Workshop(folder);
        var driver = new Driver(await workshop.DriverAsync().ConfigureAwait(false), options.Pin);
        Candidate[] candidates =
        [
            await workshop.SocketLoopAsync().ConfigureAwait(false),
            await workshop.OrderDeskAsync().ConfigureAwait(false),
            await workshop.OrderDeskWithoutContainerAsync().ConfigureAwait(false),
        ];
        var s3 = await AlternateAsync(driver, candidates, BenchmarkEvents.S3File, options).ConfigureAwait(false);
        var sqs = await AlternateAsync(driver, candidates, BenchmarkEvents.SqsFile, options).ConfigureAwait(false);
        var figures = new List<Figures>();
        foreach (Candidate candidate in candidates)
        {
            Sample early = await driver.RunAsync(candidate, BenchmarkEvents.S3File, options.Long / Early).ConfigureAwait(false);
            Sample late = await driver.RunAsync(candidate, BenchmarkEvents.S3File, options.Long).ConfigureAwait(false);
            figures.Add(new Figures(
                candidate.Name,
                candidate.Size / Kilo / Kilo,
                s3[candidate].Starts.Concat(sqs[candidate].Starts).ToList().Median(sample => sample.StartMilliseconds),
                EventFigures.Of(s3[candidate].Starts, s3[candidate].Runs),
                EventFigures.Of(sqs[candidate].Starts, sqs[candidate].Runs),
                late.PeakKilobytes / Kilo,
                early.PeakKilobytes / Kilo));
        }
        return figures;
    }

    // Alternating, so that a machine that gets slower or faster meanwhile does so for all.
    private static async Task<Dictionary<Candidate, (List<Sample> Starts, List<Sample> Runs)>> AlternateAsync(
        Driver driver, Candidate[] candidates, string eventFile, HarnessOptions options)
    {
        var samples = candidates.ToDictionary(candidate => candidate, _ => (Starts: new List<Sample>(), Runs: new List<Sample>()));
        for (int i = 0; i < options.Starts; i++)
        {
            foreach (Candidate candidate in candidates)
            {
                samples[candidate].Starts.Add(await driver.RunAsync(candidate, eventFile, count: 1).ConfigureAwait(false));
            }
        }
        for (int i = 0; i < options.Runs; i++)
        {
            foreach (Candidate candidate in candidates)
            {
                samples[candidate].Runs.Add(await driver.RunAsync(candidate, eventFile, options.Count).ConfigureAwait(false));
            }
        }
        return samples;
    }
}
