using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers.EventTypes;

/// <summary>Reports what is wrong with the event types that a compilation declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EventTypeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. EventTypeDescriptors.All];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.FindAttribute(EventTypeNames.EventType) is null)
        {
            return;
        }
        foreach (Finding finding in EventTypeParser.Parse(type, context.CancellationToken).Findings)
        {
            context.Report(finding, EventTypeDescriptors.All);
        }
    }
}
