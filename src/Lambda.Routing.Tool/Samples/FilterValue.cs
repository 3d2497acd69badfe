namespace Lambda.Routing.Tool.Samples;

/// <summary>Makes values that a filter matches, as close as possible to what the sample has.</summary>
internal static class FilterValue
{
    /// <summary>A value that satisfies every filter on one path.</summary>
    /// <param name="existing">What the sample holds there.</param>
    /// <param name="filters">How each filter compares, and its resolved value.</param>
    public static string Make(string existing, IReadOnlyList<(string Match, string Value)> filters)
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
                    return Resource(existing, value);
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
    private static string Resource(string existing, string value)
    {
        bool filterIsArn = value.StartsWith("arn:", StringComparison.Ordinal);
        if (!existing.StartsWith("arn:", StringComparison.Ordinal))
        {
            return LastSegment(value);
        }
        if (filterIsArn)
        {
            return value;
        }
        const int fieldsBeforeResource = 5;
        string[] fields = existing.Split(':', fieldsBeforeResource + 1);
        if (fields.Length <= fieldsBeforeResource)
        {
            return value;
        }
        fields[fieldsBeforeResource] = Rename(fields[fieldsBeforeResource], LastSegment(value));
        return string.Join(':', fields);
    }

    /// <summary>The name is the last segment, except in <c>table/Orders/stream/…</c>, where one resource is nested in another.</summary>
    private static string Rename(string resource, string name)
    {
        string[] segments = resource.Split('/');
        if (segments is [_, _, _, _])
        {
            segments[1] = name;
            return string.Join('/', segments);
        }
        return resource[..(resource.LastIndexOfAny(['/', ':']) + 1)] + name;
    }

    private static string LastSegment(string value) => value[(value.LastIndexOfAny(['/', ':']) + 1)..];
}
