using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Emission.Http;

/// <summary>What routes have in common: a tree of their segments, with the routes that end at each node.</summary>
internal sealed class HttpRouteNode
{
    public SortedDictionary<string, HttpRouteNode> Literals { get; } = new(StringComparer.Ordinal);

    public HttpRouteNode? Parameter { get; private set; }

    public List<HttpRouteModel> CatchAll { get; } = [];

    /// <summary>The routes whose template ends here, at most one for each method.</summary>
    public List<HttpRouteModel> Routes { get; } = [];

    public bool HasChildren => Literals.Count > 0 || Parameter is not null || CatchAll.Count > 0;

    /// <summary>How many routes end here or below.</summary>
    public int Count { get; private set; }

    public static HttpRouteNode Build(IEnumerable<HttpRouteModel> routes)
    {
        var root = new HttpRouteNode();
        foreach (HttpRouteModel route in routes)
        {
            root.Add(route);
        }
        return root;
    }

    private void Add(HttpRouteModel route)
    {
        HttpRouteNode node = this;
        node.Count++;
        List<HttpRouteModel>? end = null;
        foreach (HttpSegmentModel segment in route.Segments)
        {
            switch (segment.Kind)
            {
                case HttpSegmentKind.Literal:
                    if (!node.Literals.TryGetValue(segment.Text, out HttpRouteNode? child))
                    {
                        node.Literals.Add(segment.Text, child = new HttpRouteNode());
                    }
                    node = child;
                    node.Count++;
                    break;
                case HttpSegmentKind.Parameter:
                    node = node.Parameter ??= new HttpRouteNode();
                    node.Count++;
                    break;
                default:
                    end = node.CatchAll;
                    break;
            }
        }
        end ??= node.Routes;
        // A repeated route is an error that is reported elsewhere; the first one is still emitted.
        if (!end.Exists(other => other.Method == route.Method))
        {
            end.Add(route);
        }
    }
}
