using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.ResponseTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.ResponseTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers.ResponseTypes;

/// <summary>Reports what is wrong with the response types that a compilation declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ResponseTypeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. ResponseTypeDescriptors.All];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!type.HasAttribute(ResponseTypeNames.ResponseType))
        {
            return;
        }
        foreach (Finding finding in ResponseTypeParser.Parse(type, context.CancellationToken).Findings)
        {
            context.Report(finding, ResponseTypeDescriptors.All);
        }
    }
}
