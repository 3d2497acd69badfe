namespace Lambda.Routing.Http;

/// <summary>
/// What stands before a route in a path: the stage's name in the URL of an API without a domain of its own, or the base path
/// that a custom domain maps to it. API Gateway sends both along with the path.
/// </summary>
/// <remarks>
/// Sources: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html">stages</see>,
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mappings.html">API mappings</see>.
/// </remarks>
internal static class BasePath
{
    /// <summary>The path from where the route begins.</summary>
    /// <param name="path">The path as it arrived.</param>
    /// <param name="routeKey">The route that the service selected: it covers the path's last segments, so the first ones are not its own.</param>
    /// <param name="stage">The stage, for routes of unknown length: <c>$default</c>, and catch-alls without a value.</param>
    /// <param name="parameters">The values of the route's parameters, of which a catch-all's tells how much of the path is its.</param>
    public static string Remove(string path, string? routeKey, string? stage, IReadOnlyDictionary<string, string>? parameters = null)
    {
        int start = StartOfRoute(path, Template(routeKey), parameters);
        return start >= 0 ? From(path, start) : RemoveStage(path, stage);
    }

    private static string RemoveStage(string path, string? stage)
    {
        if (stage is null or "" or "$default" || path.Length <= stage.Length || path[0] != '/'
            || !path.AsSpan(1).StartsWith(stage, StringComparison.Ordinal))
        {
            return path;
        }
        int end = stage.Length + 1;
        return end == path.Length || path[end] == '/' ? From(path, end) : path;
    }

    // Where the template's segments begin when they are laid over the path's end; -1 when that cannot be told, or they do not fit.
    private static int StartOfRoute(string path, ReadOnlySpan<char> template, IReadOnlyDictionary<string, string>? parameters)
    {
        if (template.IsEmpty)
        {
            return -1;
        }
        ReadOnlySpan<char> restOfPath = path.AsSpan().TrimEnd('/');
        ReadOnlySpan<char> restOfTemplate = template.TrimEnd('/');
        if (restOfTemplate.EndsWith("+}"))
        {
            int start = StartOfRest(restOfPath, restOfTemplate, parameters);
            if (start < 0)
            {
                return -1;
            }
            restOfPath = restOfPath[..start];
            restOfTemplate = restOfTemplate[..restOfTemplate.LastIndexOf('/')];
        }
        while (restOfTemplate.LastIndexOf('/') is var slash and >= 0)
        {
            int start = restOfPath.LastIndexOf('/');
            if (start < 0 || !Fits(restOfTemplate[(slash + 1)..], restOfPath[(start + 1)..]))
            {
                return -1;
            }
            restOfTemplate = restOfTemplate[..slash];
            restOfPath = restOfPath[..start];
        }
        return restOfPath.Length;
    }

    // Where a catch-all's value begins, slash included: it has as many segments as its value, which arrives decoded or as it was.
    private static int StartOfRest(ReadOnlySpan<char> path, ReadOnlySpan<char> template, IReadOnlyDictionary<string, string>? parameters)
    {
        string name = template[(template.LastIndexOf('{') + 1)..^2].ToString();
        if (parameters is null || !parameters.TryGetValue(name, out string? value) || value.Trim('/') is not { Length: > 0 } rest)
        {
            return -1;
        }
        int start = path.Length;
        for (int segments = rest.AsSpan().Count('/') + 1; segments > 0 && start >= 0; segments--)
        {
            start = path[..start].LastIndexOf('/');
        }
        if (start < 0)
        {
            return -1;
        }
        ReadOnlySpan<char> found = path[(start + 1)..];
        return found.SequenceEqual(rest) || (PercentEncoding.TryDecode(found, plusIsSpace: false, keep: "", out string? decoded) && decoded == rest) ? start : -1;
    }

    private static bool Fits(ReadOnlySpan<char> template, ReadOnlySpan<char> segment) =>
        template.StartsWith('{') ? !segment.IsEmpty : template.SequenceEqual(segment);

    private static ReadOnlySpan<char> Template(string? routeKey)
    {
        int slash = routeKey?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash < 0 ? default : routeKey.AsSpan(slash);
    }

    private static string From(string path, int start) => start == 0 ? path : start >= path.Length ? "/" : path[start..];
}
