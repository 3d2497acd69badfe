using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>Paths as routes see them: how generated code walks one, and how a parameter's value is decoded.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpPath
{
    /// <summary>
    /// Decodes a path once, before it is matched, so that an encoded path takes the same route as the plain one. Escaped
    /// slashes and percent signs stay escaped: they belong to a segment and do not divide the path.
    /// </summary>
    /// <param name="path">The path as it arrived, without stage or base path.</param>
    /// <exception cref="HttpBadRequestException">An escape is malformed, or the path holds a NUL.</exception>
    public static string Normalize(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string normalized = path;
        if (path.Contains('%') && !PercentEncoding.TryDecode(path, plusIsSpace: false, keep: "/%", out normalized!))
        {
            throw new HttpBadRequestException("path: expected percent-encoded UTF-8");
        }
        if (normalized.Contains('\0'))
        {
            throw new HttpBadRequestException("path: expected no NUL character");
        }
        return normalized.StartsWith('/') ? normalized : "/" + normalized;
    }

    /// <summary>
    /// The length of a path without one trailing slash: <c>/orders/</c> takes the route of <c>/orders</c>, because AWS knows no
    /// routes that end in a slash. The root's length is 0.
    /// </summary>
    /// <param name="path">A normalised path.</param>
    public static int LengthOf(ReadOnlySpan<char> path) => path.Length - (path[^1] == '/' ? 1 : 0);

    /// <summary>Where the segment ends that starts at <paramref name="start"/>.</summary>
    /// <param name="path">A normalised path.</param>
    /// <param name="start">The segment's first character.</param>
    /// <param name="length">What <see cref="LengthOf"/> returned.</param>
    public static int EndOf(ReadOnlySpan<char> path, int start, int length)
    {
        int slash = start < length ? path[start..length].IndexOf('/') : -1;
        return slash < 0 ? Math.Max(start, length) : start + slash;
    }

    /// <summary>The value of a parameter that is one segment: an escaped slash in it is a slash of the value.</summary>
    internal static string DecodeSegment(ReadOnlySpan<char> segment, string name)
    {
        string value = Unescape(segment, keep: "");
        RefuseParentDirectory(value, name);
        return value;
    }

    /// <summary>
    /// The value of a catch-all parameter. An escaped slash stays <c>%2F</c>, so that the value has no separators that the path had not.
    /// </summary>
    internal static string DecodeRest(ReadOnlySpan<char> rest, string name)
    {
        string value = Unescape(rest, keep: "/");
        if (value.StartsWith('/'))
        {
            throw new HttpBadRequestException($"route parameter '{name}': expected a path that does not begin with a slash");
        }
        // Whoever decodes the value once more must not find a way out of the directory either.
        RefuseParentDirectory(Unescape(rest, keep: ""), name);
        return value;
    }

    private static string Unescape(ReadOnlySpan<char> text, ReadOnlySpan<char> keep) =>
        text.Contains('%') && PercentEncoding.TryDecode(text, plusIsSpace: false, keep, out string? value) ? value : text.ToString();

    // A value that climbs out of its directory is an attack on whoever makes a file name or a key of it.
    private static void RefuseParentDirectory(string value, string name)
    {
        foreach (Range range in value.AsSpan().SplitAny('/', '\\'))
        {
            if (value.AsSpan()[range] is ".." or ".")
            {
                throw new HttpBadRequestException($"route parameter '{name}': expected no '.' or '..' as part of a path");
            }
        }
    }
}
