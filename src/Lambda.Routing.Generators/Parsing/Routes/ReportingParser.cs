using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads event types whose answer goes elsewhere.</summary>
internal static class ReportingParser
{
    private const string DefaultReporter = KnownNames.Declaring + ".IDefaultReporter<TReporter>";

    /// <summary>The model; null for an event type whose answer is the invocation's own.</summary>
    public static ReportingModel? Parse(INamedTypeSymbol type)
    {
        if (type.FindInterface(KnownNames.ReportingEvent) is not { } reporting)
        {
            return null;
        }
        ITypeSymbol response = reporting.TypeArguments[1], reporter = reporting.TypeArguments[2];
        bool hasDefault = type.AllInterfaces.Any(candidate =>
            candidate.Is(DefaultReporter) && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], reporter));
        return new ReportingModel(response.Qualified(), response.Readable(), reporter.Qualified(), reporter.Readable(), hasDefault);
    }
}
