using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.Sources;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Envelopes;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers.Sources;

/// <summary>Reports what is wrong with the sources that a compilation declares, and with its detectors.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SourceAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. SourceDescriptors.All];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // All sources are looked for only where the compilation declares one, or a detector.
            Lazy<EquatableArray<SourceModel>> all = new(() => DetectorParser.FindSources(start.Compilation, start.CancellationToken));
            start.RegisterSymbolAction(symbol => AnalyzeType(symbol, all), SymbolKind.NamedType);
            start.RegisterSymbolAction(symbol => AnalyzeMethod(symbol, all), SymbolKind.Method);
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, Lazy<EquatableArray<SourceModel>> all)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        AnalyzeEmbedded(context, type);
        if (!type.HasAttribute(SourceNames.Source) && !type.HasAttribute(SourceNames.Shape) && !type.HasAttribute(SourceNames.Overrides))
        {
            return;
        }
        ParsedSource parsed = SourceParser.Parse(type);
        foreach (Finding finding in parsed.Findings)
        {
            context.Report(finding, SourceDescriptors.All);
        }
        if (parsed.Model is { } source)
        {
            Report(context, all.Value.Where(other => SourceConflicts.AreInConflict(source, other)).Select(other => new SourceConflict(source, other)));
        }
    }

    private static void AnalyzeEmbedded(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        SourceFindings findings = new();
        if (type.HasAttribute(KnownNames.EnvelopeAttribute))
        {
            _ = EmbeddedParser.ParseEnvelope(type, findings);
        }
        else if (type.HasAttribute(KnownNames.EmbeddedShapeAttribute))
        {
            _ = EmbeddedParser.Parse(type, EmbeddedRole.Whole, findings);
        }
        foreach (Finding finding in findings.ToArray())
        {
            context.Report(finding, SourceDescriptors.All);
        }
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context, Lazy<EquatableArray<SourceModel>> all)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is not null || !method.HasAttribute(SourceNames.EventDetector))
        {
            return;
        }
        if (!DetectorParser.IsDetector(method, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(SourceDescriptors.MalformedDetector, method.Locations[0], method.Name));
            return;
        }
        Report(context, SourceConflicts.Find(all.Value));
    }

    private static void Report(SymbolAnalysisContext context, IEnumerable<SourceConflict> conflicts)
    {
        foreach (SourceConflict conflict in conflicts)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SourceDescriptors.Conflict, context.Symbol.Locations[0], Label(conflict.First), Label(conflict.Second)));
        }
    }

    private static string Label(SourceModel source) => source.TypeName.Replace("global::", "");
}
