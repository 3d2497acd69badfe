using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.Http;

/// <summary>What can be wrong with HTTP routes.</summary>
internal static class HttpDescriptors
{
    public static readonly DiagnosticDescriptor MalformedRoute = Error(
        "LR0401", "A route is a method and a path", "The route '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor EqualRoutes = Error(
        "LR0402", "Routes can be told apart", "The route '{0}' matches the same requests as '{1}' of {2}");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [MalformedRoute, EqualRoutes];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Error);
}
