using System.Text;

namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>One step of a path: into an object's member, or (<see cref="IsElement"/>) into an array's first element.</summary>
internal sealed record PathSegment(string Name, bool IsElement)
{
    public static readonly PathSegment FirstElement = new("", true);

    public static PathSegment Member(string name) => new(name, false);
}

internal static class PathSegments
{
    /// <summary>The path as <c>[Shape]</c> spells it.</summary>
    public static string ToPathText(this IEnumerable<PathSegment> path)
    {
        StringBuilder text = new();
        foreach (PathSegment segment in path)
        {
            if (segment.IsElement)
            {
                text.Append("[0]");
                continue;
            }
            if (text.Length > 0)
            {
                text.Append('.');
            }
            foreach (char character in segment.Name)
            {
                text.Append("\\.[]{}=~|".IndexOf(character) < 0 ? "" : "\\").Append(character);
            }
        }
        return text.ToString();
    }
}
