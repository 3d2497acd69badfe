using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>Reports findings on the symbol that is being analysed.</summary>
internal static class FindingReporter
{
    public static void Report(this SymbolAnalysisContext context, Finding finding, IEnumerable<DiagnosticDescriptor> descriptors)
    {
        DiagnosticDescriptor descriptor = descriptors.First(candidate => candidate.Id == finding.Id);
        Location location = FindingLocator.Locate(context.Symbol, finding.Target, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(descriptor, location, FindingProperties.Of(finding), [.. finding.Arguments]));
    }
}
