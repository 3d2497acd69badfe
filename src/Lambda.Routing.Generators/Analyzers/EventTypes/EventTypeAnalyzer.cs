using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers.EventTypes;

/// <summary>Reports what is wrong with the event types that a compilation declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EventTypeAnalyzer() : MarkedTypeAnalyzer(EventTypeNames.EventType, EventTypeDescriptors.All)
{
    protected override EquatableArray<Finding> FindingsOf(INamedTypeSymbol type, CancellationToken cancellation) => EventTypeParser.Parse(type, cancellation).Findings;
}
