using System.Collections.Immutable;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>Reports what is wrong with the types of a compilation for which an attribute has code generated.</summary>
internal abstract class MarkedTypeAnalyzer(string attribute, IReadOnlyList<DiagnosticDescriptor> descriptors) : DiagnosticAnalyzer
{
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. descriptors];

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
    }

    /// <summary>What the generator's own parser finds wrong with a type.</summary>
    protected abstract EquatableArray<Finding> FindingsOf(INamedTypeSymbol type, CancellationToken cancellation);

    private void AnalyzeType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (!type.HasAttribute(attribute))
        {
            return;
        }
        foreach (Finding finding in FindingsOf(type, context.CancellationToken))
        {
            context.Report(finding, descriptors);
        }
    }
}
