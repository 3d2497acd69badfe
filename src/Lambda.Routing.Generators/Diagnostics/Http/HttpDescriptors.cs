using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.Http;

/// <summary>What can be wrong with HTTP routes.</summary>
internal static class HttpDescriptors
{
    public static readonly DiagnosticDescriptor MalformedRoute = Error(
        "LR0401", "A route is a method and a path", "The route '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor EqualRoutes = Error(
        "LR0402", "Routes can be told apart", "The route '{0}' matches the same requests as '{1}' of {2}: give one of them another method or path");

    public static readonly DiagnosticDescriptor WildcardWithCredentials = Error(
        "LR0080", "Credentials go to named origins", "{0} of the CORS declaration of '{1}' says '*' together with AllowCredentials, which browsers refuse: name them");

    public static readonly DiagnosticDescriptor MalformedOrigin = Error(
        "LR0081", "An origin is a scheme and a host", "'{0}' of the CORS declaration of '{1}' is no origin: write scheme, host and port in lower case, such as 'https://shop.example'");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [MalformedRoute, EqualRoutes, WildcardWithCredentials, MalformedOrigin];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Error);
}
