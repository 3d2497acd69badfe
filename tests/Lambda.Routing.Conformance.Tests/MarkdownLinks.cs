using System.Text.RegularExpressions;

namespace Lambda.Routing.Conformance.Tests;

/// <summary>The links of a page.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>The files that a page links to, without anchors.</summary>
    public static IEnumerable<string> LocalTargets(string markdown) => Link().Matches(markdown)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
