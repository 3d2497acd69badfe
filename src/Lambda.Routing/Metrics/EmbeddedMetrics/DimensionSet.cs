using System.Text;
using Lambda.Routing.Hosting.Logging;

namespace Lambda.Routing.Metrics;

/// <summary>The dimensions of a measurement, by name, and what is left over when there are more than CloudWatch takes.</summary>
internal sealed class DimensionSet
{
    public const int MaxDimensions = 30;

    private const int MaxName = 250;
    private const int MaxValue = 1024;

    private readonly List<KeyValuePair<string, string>> _pairs = [];

    /// <summary>Equal for equal dimensions in whatever order.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The names and values that CloudWatch tells metrics apart by.</summary>
    public IEnumerable<KeyValuePair<string, string>> Dimensions => _pairs.Take(MaxDimensions);

    /// <summary>All of them: what are no dimensions can still be searched for.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _pairs;

    /// <summary>The function's own dimensions, then those of the tags; a tag does not replace one, and an empty value is none.</summary>
    public static DimensionSet Of(IReadOnlyDictionary<string, string> constant, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var set = new DimensionSet();
        foreach ((string name, string value) in constant)
        {
            set.Add(name, value);
        }
        foreach ((string name, object? value) in tags)
        {
            set.Add(name, value is null ? "" : LogValue.Text(value));
        }
        set.Key = KeyOf(set._pairs);
        return set;
    }

    private void Add(string name, string value)
    {
        name = EmbeddedMetricsDocument.Member(Cut(name.TrimStart(':'), MaxName));
        if (name.Length > 0 && value.Length > 0 && !_pairs.Exists(pair => pair.Key == name))
        {
            _pairs.Add(new(name, Cut(value, MaxValue)));
        }
    }

    private static string KeyOf(List<KeyValuePair<string, string>> pairs)
    {
        var key = new StringBuilder();
        foreach ((string name, string value) in pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            key.Append(name).Append('\0').Append(value).Append('\0');
        }
        return key.ToString();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
