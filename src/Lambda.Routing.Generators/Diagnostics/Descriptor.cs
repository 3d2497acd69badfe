using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics;

/// <summary>What all descriptors share: the category, and a page that shows how to mend the fault.</summary>
internal static class Descriptor
{
    private const string Category = "Lambda.Routing";
    private const string Pages = "https://github.com/lambda-routing/lambda-routing/blob/main/docs/diagnostics/";

    /// <summary>The tag of what may be reported when the whole compilation was looked at.</summary>
    public const string CompilationEnd = WellKnownDiagnosticTags.CompilationEnd;

    public static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: Pages + id + ".md", customTags: tags);
}
