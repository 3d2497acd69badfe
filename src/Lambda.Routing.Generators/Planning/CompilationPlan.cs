using System.Collections.Immutable;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Exports;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Parsing.Validation;
using Lambda.Routing.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Planning;

/// <summary>
/// The plan of a compilation as a whole, for the analyzer; the generator comes to the same one step by step. Handlers and contexts that
/// nothing has changed for are not read again, and neither is a plan made of the same ones.
/// </summary>
internal sealed class CompilationPlan
{
    private static readonly ReachedNodeMemory<HandlerModel> s_handlers = new(HandlerParser.Parse);
    private static readonly ReachedNodeMemory<JsonContextModel> s_contexts = new(ReadContext);
    private static readonly PlanMemory s_plans = new();

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly Declarations _declarations;
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<HandlerModel> _handlers = [];
    private readonly List<JsonContextModel> _contexts = [];
    private readonly List<StartupModel> _startups = [];
    private readonly List<LifetimeMethodModel> _lifetime = [];

    private CompilationPlan(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
        _declarations = new Declarations(compilation);
    }

    public static FunctionPlan Of(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        s_plans.Of(compilation.AssemblyName ?? "", new CompilationPlan(compilation, cancellation).Read(options));

    private PlanInputs Read(AnalyzerConfigOptionsProvider options)
    {
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            _aliases.UnionWith(TreeDeclarations.Of(tree).Aliases);
        }
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            PlanCandidates file = PlanCandidates.Of(tree);
            _cancellation.ThrowIfCancellationRequested();
            _handlers.AddRange(file.Handlers.Select(node => s_handlers.Of(node, _declarations, _compilation, _cancellation)).OfType<HandlerModel>());
            file.Marked.ForEach(Add);
        }
        ExportsModel exports = ExportedHandlers.Of(_compilation, _cancellation);
        ImmutableArray<HandlerModel> all = [.. _handlers, .. exports.Handlers];
        return new PlanInputs(
            ProjectParser.Parse(_compilation, options, _cancellation), _handlers.ToEquatableArray(), _contexts.ToEquatableArray(),
            _startups.ToEquatableArray(), LibrarySources.IfNeeded(all, _compilation, _cancellation),
            _lifetime.ToEquatableArray(),
            all.Any(handler => handler.Routes.Any(route => route.Bindings.Any(binding => binding.Validation is not null)))
                ? ValidationSetupParser.Of(_compilation, _cancellation)
                : ValidationSetupParser.Combine(isAdded: false, []),
            exports);
    }

    private void Add(MarkedDeclaration marked)
    {
        if (Has(marked, KnownNames.JsonSerializable) && s_contexts.Of(marked.Node, _declarations, _compilation, _cancellation) is { } context)
        {
            _contexts.Add(context);
        }
        if (Has(marked, KnownNames.LambdaStartup) && SymbolOf(marked.Node) is INamedTypeSymbol startup && startup.HasAttribute(KnownNames.LambdaStartup))
        {
            _startups.Add(StartupParser.Parse(startup));
        }
        if (LifetimeMethodParser.Moments.Keys.Any(attribute => Has(marked, attribute)) && SymbolOf(marked.Node) is IMethodSymbol method)
        {
            _lifetime.AddRange(LifetimeMethodParser.ParseAll(method));
        }
    }

    /// <summary>Whether the declaration may have the attribute: one of its attributes is called so, or stands for whatever an alias says.</summary>
    private bool Has(MarkedDeclaration marked, string attribute) => Array.Exists(marked.Attributes, name =>
        _aliases.Contains(name)
        || (attribute.EndsWith(name, StringComparison.Ordinal) && attribute[attribute.Length - name.Length - 1] == '.')
        || attribute.EndsWith("." + name + "Attribute", StringComparison.Ordinal));

#pragma warning disable RS1030 // Once per compilation, and only for files with candidates: no action sees all declarations of a compilation.
    private ISymbol? SymbolOf(SyntaxNode node) => _compilation.GetSemanticModel(node.SyntaxTree).GetDeclaredSymbol(node, _cancellation);
#pragma warning restore RS1030

    private static JsonContextModel? ReadContext(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type && type.HasAttribute(KnownNames.JsonSerializable) ? JsonContextParser.Parse(type, cancellation) : null;
}
