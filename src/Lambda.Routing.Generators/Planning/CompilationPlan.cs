using System.Collections.Immutable;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Exports;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Parsing.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Planning;

/// <summary>The plan of a compilation as a whole, for the analyzer; the generator comes to the same one step by step.</summary>
internal static class CompilationPlan
{
    public static FunctionPlan Of(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var handlers = new List<HandlerModel>();
        var contexts = new List<JsonContextModel>();
        var startups = new List<StartupModel>();
        var lifetime = new List<LifetimeMethodModel>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SyntaxNode[] nodes = [.. tree.GetRoot(cancellation).DescendantNodes(MayHoldDeclarations).Where(MayMatter)];
            if (nodes.Length == 0)
            {
                continue;
            }
#pragma warning disable RS1030 // Once per compilation and only for files with candidates: no action sees all methods of a compilation.
            SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (SyntaxNode node in nodes)
            {
                if (model.GetDeclaredSymbol(node, cancellation) is IMethodSymbol method)
                {
                    AddMethod(node, method, compilation, handlers, lifetime, cancellation);
                }
                else if (model.GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type)
                {
                    AddType(type, contexts, startups, cancellation);
                }
            }
        }
        ExportsModel exports = ExportedHandlers.Of(compilation, cancellation);
        ImmutableArray<HandlerModel> all = [.. handlers, .. exports.Handlers];
        return FunctionPlanner.Plan(
            ProjectParser.Parse(compilation, options, cancellation), handlers.ToEquatableArray(), contexts.ToEquatableArray(),
            startups.ToEquatableArray(), LibrarySources.IfNeeded(all, compilation, cancellation),
            lifetime.ToEquatableArray(),
            all.Any(handler => handler.Routes.Any(route => route.Bindings.Any(binding => binding.Validation is not null)))
                ? ValidationSetupParser.Of(compilation, cancellation)
                : ValidationSetupParser.Combine(isAdded: false, []),
            exports);
    }

    private static bool MayHoldDeclarations(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);

    private static bool MayMatter(SyntaxNode node) =>
        node is MethodDeclarationSyntax { AttributeLists.Count: > 0 } or TypeDeclarationSyntax { AttributeLists.Count: > 0 } || HandlerSyntax.IsCandidate(node);

    private static void AddMethod(
        SyntaxNode node, IMethodSymbol method, Compilation compilation, List<HandlerModel> handlers, List<LifetimeMethodModel> lifetime,
        CancellationToken cancellation)
    {
        lifetime.AddRange(LifetimeMethodParser.ParseAll(method));
        if (HandlerSyntax.IsCandidate(node) && HandlerParser.Parse(method, compilation, cancellation) is { } handler)
        {
            handlers.Add(handler);
        }
    }

    private static void AddType(INamedTypeSymbol type, List<JsonContextModel> contexts, List<StartupModel> startups, CancellationToken cancellation)
    {
        if (type.HasAttribute(KnownNames.JsonSerializable) && JsonContextParser.Parse(type, cancellation) is { } context)
        {
            contexts.Add(context);
        }
        if (type.HasAttribute(KnownNames.LambdaStartup))
        {
            startups.Add(StartupParser.Parse(type));
        }
    }
}
