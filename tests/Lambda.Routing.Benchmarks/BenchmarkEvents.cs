namespace Lambda.Routing.Benchmarks;

/// <summary>The events that are measured.</summary>
internal static class BenchmarkEvents
{
    /// <summary>The file of an event of one uploaded object.</summary>
    public static string S3File { get; } = Path.Combine(RepositoryFiles.Tools, "s3-synthetic.json");

    /// <summary>The file of an event of ten messages.</summary>
    public static string SqsFile { get; } = Path.Combine(RepositoryFiles.Tools, "sqs10-synthetic.json");

    /// <summary>Ten messages of an SQS queue, or the library's own sample where the measuring tools are absent.</summary>
    public static byte[] Sqs()
    {
        if (File.Exists(SqsFile))
        {
            return File.ReadAllBytes(SqsFile);
        }
        using Stream sample = typeof(BenchmarkEvents).Assembly.GetManifestResourceStream("sqs.event.json")!;
        var bytes = new byte[sample.Length];
        sample.ReadExactly(bytes);
        return bytes;
    }
}
