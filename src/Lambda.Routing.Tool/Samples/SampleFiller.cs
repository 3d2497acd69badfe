using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Turns a source's sample into an event that a route takes: its filters' values are written where the manifest says.</summary>
internal sealed class SampleFiller(Func<string, string?> environment)
{
    public byte[] Fill(byte[] sample, ManifestRoute route, ManifestSource? source = null)
    {
        JsonNode root = JsonNode.Parse(sample)!;
        foreach (IGrouping<string, ManifestFilter> filters in FiltersOf(route, source).GroupBy(filter => filter.Path))
        {
            WriteFilters(root, filters.Key, [.. filters]);
        }
        if (route.Http is not null)
        {
            WriteRequest(root, route.Http, route.Method);
        }
        if (route.PayloadPath is not null)
        {
            foreach (JsonPath payload in JsonPath.Parse(route.PayloadPath).ForEachRecord(root))
            {
                PayloadFiller.Write(root, payload, route.When);
            }
        }
        if (route.Attributes is { } attributes)
        {
            foreach (JsonPath path in JsonPath.Parse(attributes.Path).ForEachRecord(root))
            {
                AttributeFiller.Write(root, path, attributes.Form, route.When);
            }
        }
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<ManifestFilter> FiltersOf(ManifestRoute route, ManifestSource? source) => source?.Paths is { } paths
        ? route.Filters.Zip(paths, static (filter, path) => filter with { Path = path })
        : route.Filters;

    private void WriteFilters(JsonNode root, string path, IReadOnlyList<ManifestFilter> filters)
    {
        List<(string, string)> known = [];
        foreach (ManifestFilter filter in filters)
        {
            if (Placeholders.Resolve(filter.Value, environment) is { } value)
            {
                known.Add((filter.Match, value));
            }
        }
        if (known.Count == 0 || path.Length == 0)
        {
            return;
        }
        JsonPath parsed = JsonPath.Parse(path);
        if (parsed.Split() is { LastName: var part } names && MemberNames.IsMeant(part))
        {
            MemberNames.Change(names.Parent.Get(root), part, existing => FilterValue.Make(existing, known, filters[0].ArnFormat));
            return;
        }
        foreach (JsonPath target in parsed.ForEachRecord(root))
        {
            string existing = target.Get(root) is JsonValue text && text.TryGetValue(out string? found) ? found : "";
            target.Set(root, FilterValue.Make(existing, known, filters[0].ArnFormat));
        }
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
