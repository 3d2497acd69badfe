using System.Text;

namespace Lambda.Routing.Dispatch;

/// <summary>How reports name the routes of a batch source.</summary>
internal static class RouteNames
{
    /// <summary>All routes, joined by commas.</summary>
    public static string All<TEvent, TRecord, TRoutes>(TRoutes routes) where TRoutes : struct, IBatchRoutes<TEvent, TRecord>
    {
        var names = new string[routes.Count];
        for (int route = 0; route < names.Length; route++)
        {
            names[route] = routes.NameOf(route);
        }
        return string.Join(", ", names);
    }

    /// <summary>The source and the routes that were called: <c>sqs OrderDesk.Take</c>.</summary>
    public static string Called<TEvent, TRecord, TRoutes>(TRoutes routes, string source, bool[]? called) where TRoutes : struct, IBatchRoutes<TEvent, TRecord>
    {
        var text = new StringBuilder(source);
        for (int route = 0; route < routes.Count; route++)
        {
            if (called is not null && called[route])
            {
                text.Append(text.Length == source.Length ? ' ' : ',').Append(routes.NameOf(route));
            }
        }
        return text.ToString();
    }
}
