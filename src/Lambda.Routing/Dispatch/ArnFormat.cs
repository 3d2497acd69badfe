namespace Lambda.Routing.Dispatch;

/// <summary>
/// Where a resource's own name stands in its ARN, where the general rule does not find it. The generator has the same rule, in
/// <c>ResourceRelation</c>, for what it knows of names at build time.
/// </summary>
internal static class ArnFormat
{
    private const string Name = "{name}";

    /// <summary>Cuts the own name out of the part of an ARN that follows the account.</summary>
    /// <param name="resource">That part.</param>
    /// <param name="format"><c>cluster/{name}/*</c>; what it means is said at <see cref="Declaring.FilterAttribute.ArnFormat"/>.</param>
    /// <param name="name">The own name.</param>
    /// <returns><see langword="false"/> for a resource of another kind.</returns>
    public static bool TryFindName(ReadOnlySpan<char> resource, ReadOnlySpan<char> format, out ReadOnlySpan<char> name)
    {
        name = default;
        int at = format.IndexOf(Name, StringComparison.Ordinal);
        if (at < 0 || !resource.StartsWith(format[..at], StringComparison.Ordinal))
        {
            return false;
        }
        name = WithoutTail(resource[at..], format[(at + Name.Length)..]);
        return true;
    }

    private static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> text, ReadOnlySpan<char> tail)
    {
        if (tail is [.. var separator, '*'])
        {
            int end = text.IndexOf(separator, StringComparison.Ordinal);
            return end < 0 ? text : text[..end];
        }
        int length = text.Length - tail.Length;
        return length > 0 && Fits(text[length..], tail) ? text[..length] : text;
    }

    private static bool Fits(ReadOnlySpan<char> text, ReadOnlySpan<char> tail)
    {
        for (int i = 0; i < tail.Length; i++)
        {
            if (tail[i] != '?' && tail[i] != text[i])
            {
                return false;
            }
        }
        return true;
    }
}
