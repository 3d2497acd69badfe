namespace Lambda.Routing.Dispatch;

/// <summary>What filters may not do.</summary>
internal static class FilterErrors
{
    public static InvalidOperationException NotCalled(string? route) =>
        new($"A filter around {Name(route)} neither called next nor threw, so that there is no answer. Call next, or throw.");

    public static InvalidOperationException CalledAgain(string? route) =>
        new($"A filter around {Name(route)} called next again after it had answered.");

    private static string Name(string? route) => route ?? "the function";
}
