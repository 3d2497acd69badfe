using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Turns a source's sample into an event that a route takes: its filters' values are written where the manifest says.</summary>
internal sealed class SampleFiller(Func<string, string?> environment)
{
    public byte[] Fill(byte[] sample, ManifestRoute route)
    {
        JsonNode root = JsonNode.Parse(sample)!;
        foreach (IGrouping<string, ManifestFilter> filters in route.Filters.GroupBy(filter => filter.Path))
        {
            WriteFilters(root, filters.Key, [.. filters]);
        }
        if (route.Http is not null)
        {
            WriteRequest(root, route.Http, route.Method);
        }
        if (route.PayloadPath is not null)
        {
            PayloadFiller.Write(root, JsonPath.Parse(route.PayloadPath), route.When);
        }
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private void WriteFilters(JsonNode root, string path, IReadOnlyList<ManifestFilter> filters)
    {
        List<(string, string)> known = [];
        foreach (ManifestFilter filter in filters)
        {
            if (Placeholders.Resolve(filter.Value, environment) is { } value)
            {
                string bare = filter.OptionalPrefix is { Length: > 0 } prefix && value.StartsWith(prefix, StringComparison.Ordinal)
                    ? value[prefix.Length..]
                    : value;
                known.Add((filter.Match, bare));
            }
        }
        if (known.Count == 0 || path.Length == 0)
        {
            return;
        }
        var target = JsonPath.Parse(path);
        string existing = target.Get(root) is JsonValue text && text.TryGetValue(out string? found) ? found : "";
        target.Set(root, FilterValue.Make(existing, known));
    }

    private static void WriteRequest(JsonNode root, ManifestHttp http, string signature)
    {
        string method = http.Method == "ANY" ? "GET" : http.Method;
        Write("method", method);
        Write("path", HttpSample.Path(http.Template, signature));
        Write("routeKey", $"{http.Method} {http.Template}");

        void Write(string target, string value)
        {
            // A route may have several sources; a member that this source's sample lacks is another's.
            foreach (JsonPath path in http.Targets.GetValueOrDefault(target, []).Select(JsonPath.Parse))
            {
                if (path.Get(root) is not null)
                {
                    path.Set(root, value);
                }
            }
        }
    }
}
