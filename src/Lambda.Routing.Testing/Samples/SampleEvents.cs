using System.Reflection;

namespace Lambda.Routing.Testing;

/// <summary>One sample event of every source that Lambda.Routing knows, by the source's name.</summary>
public static class SampleEvents
{
    private const string Prefix = "samples/";
    private const string Suffix = ".event.json";

    private static Assembly Assembly => typeof(SampleEvents).Assembly;

    /// <summary>The names of all sources with a sample, sorted: what <c>lambda-routing detect</c> prints.</summary>
    public static IReadOnlyList<string> Names =>
        [.. Resources().Select(NameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>A source's sample.</summary>
    /// <param name="source">The source's name: <c>sqs</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="ArgumentException">There is no sample of that name.</exception>
    public static ReadOnlyMemory<byte> Of(string source)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        string resource = Resources().FirstOrDefault(resource => NameOf(resource) == source)
            ?? throw new ArgumentException($"There is no sample event of '{source}'. There are: {string.Join(", ", Names)}.", nameof(source));
        using Stream stream = Assembly.GetManifestResourceStream(resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IEnumerable<string> Resources() => Assembly.GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal) && resource.EndsWith(Suffix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string NameOf(string resource) => resource[(resource.LastIndexOf('/') + 1)..^Suffix.Length];
}
