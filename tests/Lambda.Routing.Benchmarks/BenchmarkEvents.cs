namespace Lambda.Routing.Benchmarks;

/// <summary>The events that are measured.</summary>
internal static class BenchmarkEvents
{
    /// <summary>Ten messages of an SQS queue, or the library's own sample where the measuring tools are absent.</summary>
    public static byte[] Sqs()
    {
        string file = Path.Combine(RepositoryFiles.Tools, "sqs10-synthetic.json");
        if (File.Exists(file))
        {
            return File.ReadAllBytes(file);
        }
        using Stream sample = typeof(BenchmarkEvents).Assembly.GetManifestResourceStream("sqs.event.json")!;
        var bytes = new byte[sample.Length];
        sample.ReadExactly(bytes);
        return bytes;
    }
}
