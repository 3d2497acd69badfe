using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>Reports what is wrong with a project as a whole: an executable that handles nothing, and packages that do not work in a native one.</summary>
internal sealed class ProjectChecks(Compilation compilation, AnalyzerConfigOptions options, IMethodSymbol? main, Lazy<FunctionPlan> plan)
{
    private const string Function = "LambdaFunction";
    private const string Run = "RunAsync";
    private const string Invoke = "InvokeAsync";

    /// <summary>Packages whose own documentation says that they do not work under Native AOT, or that build code while they run.</summary>
    private static readonly (string Assembly, string Reason)[] s_notForAot =
    [
        ("Newtonsoft.Json", "it reads and writes by reflection, use System.Text.Json"),
        ("Amazon.Lambda.Serialization.Json", "it reads and writes by reflection, use a JsonSerializerContext"),
        ("Castle.Core", "it builds proxies while it runs"),
        ("Dapper", "it builds its mappers while it runs, use Dapper.AOT"),
        ("AutoMapper", "it builds its mappers while it runs"),
    ];

    public static void Register(CompilationStartAnalysisContext start, Lazy<FunctionPlan> plan)
    {
        IMethodSymbol? main = start.Compilation.GetEntryPoint(start.CancellationToken);
        var checks = new ProjectChecks(start.Compilation, start.Options.AnalyzerConfigOptionsProvider.GlobalOptions, main, plan);
        start.RegisterSymbolAction(checks.CheckMethod, SymbolKind.Method);
        start.RegisterSyntaxNodeAction(checks.CheckStatements, SyntaxKind.CompilationUnit);
        start.RegisterCompilationEndAction(checks.CheckEnd);
    }

    private void CheckMethod(SymbolAnalysisContext context)
    {
        // The method around top-level statements has no name to underline.
        if (context.Symbol.CanBeReferencedByName && SymbolEqualityComparer.Default.Equals(context.Symbol, main))
        {
            CheckMain(context.Symbol.Locations[0], $"{context.Symbol.ContainingType.Name}.{context.Symbol.Name}", context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private void CheckStatements(SyntaxNodeAnalysisContext context)
    {
        if (main is not null && ((CompilationUnitSyntax)context.Node).Members.OfType<GlobalStatementSyntax>().FirstOrDefault() is { } first)
        {
            CheckMain(first.GetLocation(), "Main", context.ReportDiagnostic, context.CancellationToken);
        }
    }

    private void CheckMain(Location location, string name, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (!plan.Value.HasRoutes)
        {
            CheckHandlers(location, report);
        }
        else if (!compilation.SyntaxTrees.Any(tree => !IsGenerated(tree) && Mentions(tree, cancellation)))
        {
            report(Diagnostic.Create(RouteDescriptors.MainWithoutFunction, location, name));
        }
    }

    private void CheckHandlers(Location location, Action<Diagnostic> report)
    {
        if (IsOn("LambdaRoutingFunction"))
        {
            report(Diagnostic.Create(RouteDescriptors.NoHandler, location, compilation.AssemblyName));
        }
    }

    // Neither has a place in the code.
    private void CheckEnd(CompilationAnalysisContext context)
    {
        if (main is null && compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication && !plan.Value.HasRoutes)
        {
            CheckHandlers(Location.None, context.ReportDiagnostic);
        }
        foreach ((string assembly, string reason) in s_notForAot.Where(package => IsOn("PublishAot") && plan.Value.HasRoutes && compilation.ReferencedAssemblyNames.Any(name => name.Name == package.Assembly)))
        {
            context.ReportDiagnostic(Diagnostic.Create(RouteDescriptors.NotForAot, Location.None, assembly, reason));
        }
    }

    private bool IsOn(string property) =>
        options.TryGetValue("build_property." + property, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    /// <summary>Whether a file names the function, and what runs it or hands it an event: a call may be behind an alias or in a method that others call.</summary>
    private static bool Mentions(SyntaxTree tree, CancellationToken cancellation)
    {
        HashSet<string> names = [.. tree.GetRoot(cancellation).DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
        return names.Contains(Function) && (names.Contains(Run) || names.Contains(Invoke));
    }
}
