using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Makes values that a filter matches, as close as possible to what the sample has.</summary>
internal static class FilterValue
{
    /// <summary>A value that satisfies every filter on one path.</summary>
    /// <param name="existing">What the sample holds there.</param>
    /// <param name="filters">How each filter compares, and its resolved value.</param>
    /// <param name="arnFormat">Where a resource's name stands in its ARN; empty for the general rule.</param>
    public static string Make(string existing, IReadOnlyList<(string Match, string Value)> filters, string arnFormat = "")
    {
        string? prefix = null, suffix = null;
        foreach ((string match, string value) in filters)
        {
            switch (match)
            {
                case "prefix":
                    prefix = value;
                    break;
                case "suffix":
                    suffix = value;
                    break;
                case "resource":
                    return Resource(existing, value, arnFormat);
                case "wildcard":
                    return Wildcard(existing, value);
                default:
                    return value;
            }
        }
        return Between(existing, prefix, suffix);
    }

    private static string Between(string existing, string? prefix, string? suffix)
    {
        if (existing.StartsWith(prefix ?? "", StringComparison.Ordinal) && existing.EndsWith(suffix ?? "", StringComparison.Ordinal)
            && existing.Length >= (prefix?.Length ?? 0) + (suffix?.Length ?? 0))
        {
            return existing;
        }
        string name = prefix is null ? existing : existing[(existing.LastIndexOf('/') + 1)..];
        int extension = name.LastIndexOf('.');
        return prefix + (suffix is not null && extension > 0 ? name[..extension] : name) + suffix;
    }

    /// <summary><c>ObjectCreated:*</c> keeps what the sample says after its own colon.</summary>
    private static string Wildcard(string existing, string value)
    {
        if (!value.EndsWith('*'))
        {
            return value;
        }
        string start = value[..^1];
        return existing.StartsWith(start, StringComparison.Ordinal) ? existing : start + existing[(existing.LastIndexOf(':') + 1)..];
    }

    /// <summary>The sample's ARN or name with the filter's resource in it; the filter's own ARN where the sample has one too.</summary>
    private static string Resource(string existing, string value, string arnFormat)
    {
        if (existing.StartsWith("arn:", StringComparison.Ordinal) && value.StartsWith("arn:", StringComparison.Ordinal))
        {
            return value;
        }
        ReadOnlySpan<char> name = ResourceName.OwnName(existing, arnFormat);
        int start = existing.AsSpan().Overlaps(name, out int offset) ? offset : 0;
        return string.Concat(existing.AsSpan(0, start), ResourceName.OwnName(value, arnFormat), existing.AsSpan(start + name.Length));
    }
}
