namespace Lambda.Routing.Generators.Models.Http;

/// <summary>
/// Finds routes that match the same requests equally. Others may overlap: a literal wins over a parameter, a parameter over a
/// catch-all, a named method over ANY.
/// </summary>
internal static class HttpRouteConflicts
{
    /// <summary>Each route that repeats an earlier one, with the first of its kind.</summary>
    public static IReadOnlyList<(HttpRouteModel First, HttpRouteModel Second)> Find(IEnumerable<HttpRouteModel> routes)
    {
        var first = new Dictionary<string, HttpRouteModel>(StringComparer.Ordinal);
        var conflicts = new List<(HttpRouteModel, HttpRouteModel)>();
        foreach (HttpRouteModel route in routes)
        {
            if (first.TryGetValue(route.Shape, out HttpRouteModel earlier))
            {
                conflicts.Add((earlier, route));
            }
            else
            {
                first.Add(route.Shape, route);
            }
        }
        return conflicts;
    }
}
