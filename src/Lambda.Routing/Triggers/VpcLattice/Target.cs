using Lambda.Routing.Http;

namespace Lambda.Routing.VpcLattice;

/// <summary>The path and the query of a request, of which AWS does not say how much is decoded.</summary>
internal static class Target
{
    /// <summary>A path, and the query string where it is still part of it.</summary>
    public static (string Path, string Query) Divide(string path)
    {
        int mark = path.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (path, "") : (path[..mark], path[(mark + 1)..]);
    }

    /// <summary>The parameters; what is percent-encoded is decoded, what cannot be is taken as it is.</summary>
    public static HttpQuery Query(IReadOnlyDictionary<string, IReadOnlyList<string>> parameters)
    {
        List<KeyValuePair<string, string>> decoded = [];
        foreach ((string name, IReadOnlyList<string> values) in parameters)
        {
            foreach (string value in values)
            {
                decoded.Add(new(Decode(name), Decode(value)));
            }
        }
        return new HttpQuery(decoded);
    }

    private static string Decode(string text) =>
        PercentEncoding.TryDecode(text, plusIsSpace: true, keep: "", out string? decoded) ? decoded : text;
}
