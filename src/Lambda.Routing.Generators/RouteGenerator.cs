using System.Collections.Immutable;
using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Models.Validation;
using Lambda.Routing.Generators.Parsing;
using Lambda.Routing.Generators.Parsing.Exports;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Parsing.Validation;
using Lambda.Routing.Generators.Pipeline;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators;

/// <summary>Finds the methods that have triggers and writes the function that recognises events and calls them.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class RouteGenerator : IIncrementalGenerator
{
    public const string HandlersStep = "Handlers";
    public const string HiddenHandlersStep = "HiddenHandlers";
    public const string ExportsStep = "Exports";
    public const string ContextsStep = "JsonContexts";
    public const string StartupsStep = "Startups";
    public const string LifetimeStep = "Lifetime";
    public const string ProjectStep = "Project";
    public const string SourcesStep = "Sources";
    public const string ValidationStep = "Validation";
    public const string PlanStep = "Plan";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<Declarations> declarations = Declarations.Find(context);

        IncrementalValueProvider<ImmutableArray<HandlerModel>> handlers = context
            .Read(declarations, HandlerSyntax.IsCandidate, HandlerParser.Parse)
            .WithTrackingName(HandlersStep)
            .Collect()
            .Combine(HiddenHandlers(context))
            .Select(static (found, _) => found.Right.Count == 0 ? found.Left : found.Left.AddRange(found.Right));

        IncrementalValueProvider<ImmutableArray<JsonContextModel>> contexts = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsonSerializable,
                static (_, _) => true,
                static (found, cancellation) => JsonContextParser.Parse((INamedTypeSymbol)found.TargetSymbol, cancellation))
            .Where(static found => found is not null)
            .Select(static (found, _) => found!)
            .WithTrackingName(ContextsStep)
            .Collect();

        IncrementalValueProvider<ImmutableArray<StartupModel>> startups = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.LambdaStartup,
                static (_, _) => true,
                static (found, _) => StartupParser.Parse((INamedTypeSymbol)found.TargetSymbol))
            .WithTrackingName(StartupsStep)
            .Collect();

        IncrementalValueProvider<EquatableArray<LifetimeMethodModel>> lifetime = LifetimeMethods(context, KnownNames.LambdaShutdown)
            .Combine(LifetimeMethods(context, KnownNames.LambdaBeforeSnapshot))
            .Combine(LifetimeMethods(context, KnownNames.LambdaAfterRestore))
            .Select(static (all, _) => all.Left.Left.Concat(all.Left.Right).Concat(all.Right).ToEquatableArray())
            .WithTrackingName(LifetimeStep);

        IncrementalValueProvider<ProjectModel> project = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => ProjectParser.Parse(pair.Left, pair.Right, cancellation))
            .Combine(ConsoleUse.Find(context, declarations))
            .Select(static (pair, _) => pair.Left with { UsesConsole = pair.Right })
            .WithTrackingName(ProjectStep);

        IncrementalValueProvider<ExportsModel> exports = context.CompilationProvider
            .Select(static (compilation, cancellation) => ExportedHandlers.Of(compilation, cancellation))
            .WithTrackingName(ExportsStep);

        IncrementalValueProvider<EquatableArray<SourceModel>> sources = handlers
            .Combine(exports)
            .Combine(context.CompilationProvider)
            .Select(static (all, cancellation) => LibrarySources.IfNeeded(all.Left.Left.Concat(all.Left.Right.Handlers), all.Right, cancellation))
            .WithTrackingName(SourcesStep);

        IncrementalValueProvider<FunctionPlan> plan = handlers.Combine(contexts).Combine(startups).Combine(project).Combine(sources).Combine(lifetime).Combine(Validation(context, declarations)).Combine(exports)
            .Select(static (all, _) => FunctionPlanner.Plan(new(
                all.Left.Left.Left.Left.Right,
                new(all.Left.Left.Left.Left.Left.Left.Left),
                new(all.Left.Left.Left.Left.Left.Left.Right),
                new(all.Left.Left.Left.Left.Left.Right),
                all.Left.Left.Left.Right,
                all.Left.Left.Right,
                all.Left.Right,
                all.Right)))
            .WithTrackingName(PlanStep);

        context.RegisterSourceOutput(plan, static (output, plan) => FunctionWriter.Write(plan, output.AddSource));
    }

    /// <summary>The methods whose triggers are not seen by their names: each of them is faulty.</summary>
    private static IncrementalValueProvider<EquatableArray<HandlerModel>> HiddenHandlers(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .CreateSyntaxProvider(static (node, _) => HiddenTriggers.IsCandidate(node), static (found, _) => HiddenTriggers.NameIn(found.Node))
        .Where(static name => name is not null)
        .Collect()
        .Combine(context.CompilationProvider)
        .Select(static (pair, cancellation) => HiddenTriggers.Find(pair.Left!, pair.Right, cancellation))
        .WithTrackingName(HiddenHandlersStep);

    private static IncrementalValueProvider<ValidationSetup> Validation(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Declarations> declarations)
    {
        IncrementalValueProvider<ImmutableArray<string>> calls = context
            .Read(declarations, ValidationSetupParser.MayAdd, ValidationSetupParser.Adding)
            .Collect();
        return context.SyntaxProvider
            .ForAttributeWithMetadataName(
                ValidationNames.ValidatableType,
                static (_, _) => true,
                static (found, _) => ValidationSetupParser.KnownBy((INamedTypeSymbol)found.TargetSymbol))
            .Collect()
            .Combine(calls)
            .Select(static (all, _) => ValidationSetupParser.Combine(all.Right.Length > 0, all.Left.SelectMany(static known => known)))
            .WithTrackingName(ValidationStep);
    }

    private static IncrementalValueProvider<ImmutableArray<LifetimeMethodModel>> LifetimeMethods(IncrementalGeneratorInitializationContext context, string attribute)
    {
        LifetimeMoment moment = LifetimeMethodParser.Moments[attribute];
        return context.SyntaxProvider
            .ForAttributeWithMetadataName(attribute, static (_, _) => true, (found, _) => LifetimeMethodParser.Parse((IMethodSymbol)found.TargetSymbol, moment))
            .Collect();
    }
}
