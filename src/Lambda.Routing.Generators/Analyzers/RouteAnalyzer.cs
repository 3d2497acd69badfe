using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>
/// Reports what the parser and the planner of routes find. It runs the same code as the generator: nothing is checked in two places.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RouteAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. RouteDescriptors.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.TriggerAttribute) is null)
            {
                return;
            }
            // What is wrong between methods is worked out once, when the first of them is looked at, and reported from each.
            var plan = new Lazy<FunctionPlan>(() => CompilationPlan.Of(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken));
            start.RegisterSymbolAction(action => AnalyzeMethod(action, plan), SymbolKind.Method);
            start.RegisterSymbolAction(action => AnalyzeType(action, plan), SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(action => AnalyzeAssembly(action, plan), SyntaxKind.AttributeList);
            NestedHandlerChecks.Register(start);
            ProjectChecks.Register(start, plan);
            start.RegisterCompilationEndAction(action => AnalyzeProject(action, plan));
        });
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context, Lazy<FunctionPlan> plan)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (method.PartialDefinitionPart is not null)
        {
            // The attributes of a partial method's parts are one set, and its definition is looked at.
            return;
        }
        AttributeData? trigger = method.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.DerivesFrom(KnownNames.TriggerAttribute));
        if (trigger is null && !LifetimeMethodParser.Moments.Keys.Any(method.HasAttribute))
        {
            return;
        }
        if (trigger is not null && !Declarations(method).Any(reference => HandlerSyntax.IsCandidate(reference.GetSyntax(context.CancellationToken))))
        {
            context.Report(Finding.Of(RouteIds.HiddenTrigger, new(FindingPart.Name), method.Name, trigger.AttributeClass!.Name), RouteDescriptors.All);
            return;
        }
        string name = method.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        foreach (RouteFinding finding in plan.Value.Findings.Where(finding => finding.Handler == name && !IsSaidElsewhere(finding.Finding, context.Compilation)))
        {
            context.Report(finding.Finding, RouteDescriptors.All);
        }
    }

    private static IEnumerable<SyntaxReference> Declarations(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Concat(method.PartialImplementationPart?.DeclaringSyntaxReferences ?? []);

    private static void AnalyzeAssembly(SyntaxNodeAnalysisContext context, Lazy<FunctionPlan> plan)
    {
        var list = (AttributeListSyntax)context.Node;
        if (list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) != true)
        {
            return;
        }
        ImmutableArray<AttributeData> attributes = context.Compilation.Assembly.GetAttributes();
        foreach (Finding finding in plan.Value.Findings.Where(finding => finding.Handler == RouteFinding.Assembly).Select(finding => finding.Finding))
        {
            if (attributes[finding.Target.Index].ApplicationSyntaxReference is { } reference && reference.SyntaxTree == list.SyntaxTree && list.Span.Contains(reference.Span))
            {
                Location location = FindingLocator.Locate(context.Compilation.Assembly, finding.Target, context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(RouteDescriptors.ById[finding.Id], location, [.. finding.Arguments]));
            }
        }
    }

    /// <summary>Reports what belongs to the project as a whole, and has no place in it.</summary>
    private static void AnalyzeProject(CompilationAnalysisContext context, Lazy<FunctionPlan> plan)
    {
        foreach (Finding finding in plan.Value.Findings.Where(finding => finding.Handler == RouteFinding.Project).Select(finding => finding.Finding))
        {
            context.ReportDiagnostic(Diagnostic.Create(RouteDescriptors.ById[finding.Id], Location.None, [.. finding.Arguments]));
        }
        foreach (RouteFinding finding in plan.Value.Findings.Where(finding => finding.Library.Length > 0))
        {
            ExportReporter.Report(finding, context.ReportDiagnostic);
        }
    }

    /// <summary>A conflict of sources is reported where they are declared, if that is here.</summary>
    private static bool IsSaidElsewhere(Finding finding, Compilation compilation) =>
        finding.Id == RouteIds.ConflictingSources
        && finding.Arguments.Any(type => compilation.Assembly.GetTypeByMetadataName(type) is not null);

    private static void AnalyzeType(SymbolAnalysisContext context, Lazy<FunctionPlan> plan)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (Finding finding in TriggerClasses.FindingsOf(type))
        {
            context.Report(finding, RouteDescriptors.All);
        }
        if (!type.HasAttribute(KnownNames.LambdaStartup) && !type.HasAttribute(KnownNames.LambdaFilter) && !type.HasAttribute(KnownNames.JsonSourceGenerationOptions))
        {
            return;
        }
        foreach (RouteFinding finding in plan.Value.Findings.Where(finding => finding.Handler == type.Qualified()))
        {
            context.Report(finding.Finding, RouteDescriptors.All);
        }
    }
}
