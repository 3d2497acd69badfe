using System.Text.Json.Nodes;

namespace Lambda.Routing.Tool.Samples;

/// <summary>
/// Writes values into the names of an object's members: a path that ends in <c>~</c> means them, <c>~&lt;::</c> what stands before
/// their last <c>::</c>, and <c>~&gt;::</c> what stands after it.
/// </summary>
internal static class MemberNames
{
    private const char Mark = '~';

    /// <summary>Whether the last name of a path means names.</summary>
    public static bool IsMeant(string lastName) => lastName.StartsWith(Mark);

    /// <summary>Renames every member of the object.</summary>
    /// <param name="map">The object; anything else is left alone.</param>
    /// <param name="part">The last name of the path.</param>
    /// <param name="change">The new text for the old one.</param>
    public static void Change(JsonNode? map, string part, Func<string, string> change)
    {
        if (map is not JsonObject members)
        {
            return;
        }
        KeyValuePair<string, JsonNode?>[] old = [.. members];
        members.Clear();
        foreach ((string name, JsonNode? value) in old)
        {
            members[Change(name, part, change)] = value;
        }
    }

    private static string Change(string name, string part, Func<string, string> change)
    {
        if (part is not [Mark, var side, .. var separator])
        {
            return change(name);
        }
        int at = name.LastIndexOf(separator, StringComparison.Ordinal);
        (string before, string after) = at < 0 ? (name, "") : (name[..at], name[(at + separator.Length)..]);
        return side == '<' ? change(before) + separator + after : before + separator + change(after);
    }
}
