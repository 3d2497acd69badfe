namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Where a resource's own name stands in its ARN, as the running function will look for it.</summary>
internal static class ArnFormats
{
    private const string Name = "{name}";

    /// <summary>Whether the format has one name, and a wildcard only at its end and behind a separator.</summary>
    public static bool IsWellFormed(string format)
    {
        int at = format.IndexOf(Name, StringComparison.Ordinal);
        string tail = at < 0 ? "" : format.Substring(at + Name.Length);
        return at >= 0
            && !tail.Contains(Name)
            && format.IndexOf('*') is var wildcard && (wildcard < 0 || (wildcard == format.Length - 1 && tail.Length > 1));
    }

    /// <summary>The own name in the part of an ARN that follows the account; null for a resource of another kind.</summary>
    public static string? FindName(string resource, string format)
    {
        int at = format.IndexOf(Name, StringComparison.Ordinal);
        return at >= 0 && resource.StartsWith(format.Substring(0, at), StringComparison.Ordinal)
            ? WithoutTail(resource.Substring(at), format.Substring(at + Name.Length))
            : null;
    }

    /// <summary>The own name in a value that is an ARN; any other value as it is, and one that only the deployment knows.</summary>
    public static string NameIn(string value, string format)
    {
        const int partsBeforeResource = 5;
        if (format.Length == 0 || value.Contains("${") || !value.StartsWith("arn:", StringComparison.Ordinal))
        {
            return value;
        }
        string[] parts = value.Split([':'], partsBeforeResource + 1);
        return parts.Length > partsBeforeResource ? FindName(parts[partsBeforeResource], format) ?? value : value;
    }

    private static string WithoutTail(string text, string tail)
    {
        if (tail.EndsWith("*", StringComparison.Ordinal))
        {
            int end = text.IndexOf(tail.Substring(0, tail.Length - 1), StringComparison.Ordinal);
            return end < 0 ? text : text.Substring(0, end);
        }
        int length = text.Length - tail.Length;
        return length > 0 && tail.Zip(text.Substring(length), (one, other) => one == '?' || one == other).All(fits => fits)
            ? text.Substring(0, length)
            : text;
    }
}
