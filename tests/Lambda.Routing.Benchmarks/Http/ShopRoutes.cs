namespace Lambda.Routing.Benchmarks.Http;

/// <summary>The 500 routes of an API with 50 resources, and a request for each of them.</summary>
internal static class ShopRoutes
{
    private static readonly string[] s_areas = ["catalogue", "customers", "finance", "logistics", "support"];

    private static readonly string[] s_resources =
        ["accounts", "addresses", "claims", "contracts", "invoices", "messages", "orders", "parcels", "reports", "returns"];

    // Of each resource: the method, the template behind its path, and a request's end.
    private static readonly (string Method, string Template, string Request)[] s_operations =
    [
        ("GET", "", ""),
        ("POST", "", ""),
        ("GET", "/search", "/search"),
        ("GET", "/{id}", "/4711"),
        ("PUT", "/{id}", "/4711"),
        ("DELETE", "/{id}", "/4711"),
        ("GET", "/{id}/history", "/4711/history"),
        ("POST", "/{id}/actions/{action}", "/4711/actions/approve"),
        ("GET", "/{id}/items/{item}", "/4711/items/17"),
        ("GET", "/{id}/files/{path+}", "/4711/files/2026/scan.pdf"),
    ];

    public static IReadOnlyList<(string Method, string Template, string Path)> All { get; } =
    [
        .. from area in s_areas
        from resource in s_resources
        from operation in s_operations
        select (operation.Method, $"/{area}/{resource}{operation.Template}", $"/{area}/{resource}{operation.Request}"),
    ];
}
