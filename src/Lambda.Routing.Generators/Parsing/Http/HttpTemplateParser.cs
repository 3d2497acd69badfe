using Lambda.Routing.Generators.Diagnostics.Http;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>Reads a route as AWS spells route keys, and refuses what AWS refuses.</summary>
internal static class HttpTemplateParser
{
    private static readonly string[] Methods = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", HttpRouteModel.AnyMethod];

    /// <summary>Reads a route.</summary>
    /// <param name="route">Method and path template: <c>GET /orders/{id}</c>, or <c>$default</c>.</param>
    /// <param name="index">The route's number.</param>
    /// <param name="target">What findings underline.</param>
    public static ParsedHttpRoute Parse(string route, int index, FindingTarget target)
    {
        if (route == HttpRouteModel.DefaultTemplate)
        {
            return new(new HttpRouteModel(index, HttpRouteModel.AnyMethod, route, EquatableArray<HttpSegmentModel>.Empty), EquatableArray<Finding>.Empty);
        }
        var segments = new List<HttpSegmentModel>();
        string? problem = Split(route, out string method, out string template) ?? ReadSegments(template, segments);
        if (problem is null)
        {
            return new(new HttpRouteModel(index, method, template, segments.ToEquatableArray()), EquatableArray<Finding>.Empty);
        }
        Finding finding = Finding.Of(HttpDescriptors.MalformedRoute.Id, target, route, problem);
        return new(null, new[] { finding }.ToEquatableArray());
    }

    private static string? Split(string route, out string method, out string template)
    {
        int space = route.IndexOf(' ');
        method = space < 0 ? "" : route.Substring(0, space);
        template = space < 0 ? "" : route.Substring(space + 1);
        if (space < 0)
        {
            return "write a method, a space and a path, such as 'GET /orders/{id}'";
        }
        if (!Methods.Contains(method))
        {
            return $"'{method}' is none of the methods {string.Join(", ", Methods)}";
        }
        return template.StartsWith("/", StringComparison.Ordinal) ? null : "the path begins with '/'";
    }

    private static string? ReadSegments(string template, List<HttpSegmentModel> segments)
    {
        if (template == "/")
        {
            return null;
        }
        string[] texts = template.Substring(1).Split('/');
        for (int i = 0; i < texts.Length; i++)
        {
            if (HttpSegmentParser.Read(texts[i], isLast: i == texts.Length - 1, segments) is { } problem)
            {
                return problem;
            }
        }
        return null;
    }
}
