using System.Reflection;

namespace Lambda.Routing.Testing;

/// <summary>
/// One sample event of every source that Lambda.Routing knows, by the source's name: what <c>lambda-routing detect</c> prints. Where
/// sources share a name, the others' event types follow it: <c>eventbridge.SchedulerScheduledEvent</c>.
/// </summary>
public static class SampleEvents
{
    private const string Prefix = "samples/";
    private const string Suffix = ".event.json";

    private static Assembly Assembly => typeof(SampleEvents).Assembly;

    /// <summary>The names of all samples, sorted.</summary>
    public static IReadOnlyList<string> Names =>
        [.. Assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(resource => resource[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>A source's sample.</summary>
    /// <param name="source">One of <see cref="Names"/>: <c>sqs</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="ArgumentException">There is no sample of that name.</exception>
    public static ReadOnlyMemory<byte> Of(string source)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        using Stream stream = Assembly.GetManifestResourceStream(Prefix + source + Suffix)
            ?? throw new ArgumentException($"There is no sample event of '{source}'. There are: {string.Join(", ", Names)}.", nameof(source));
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
