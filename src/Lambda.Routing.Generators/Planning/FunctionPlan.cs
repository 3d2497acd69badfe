using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Planning;

/// <summary>The whole function, decided: what emission writes down.</summary>
/// <param name="Project">The project's facts.</param>
/// <param name="Sources">The sources in use, each with its routes.</param>
/// <param name="Acknowledged">The events that are done without a call.</param>
/// <param name="OtherSources">With a fallback: the library's sources that no route takes, so that their events stay unrouted.</param>
/// <param name="Json">The payload types and the contexts that read them.</param>
/// <param name="Startup">The class that configures services; null for none.</param>
/// <param name="Findings">What is wrong, per method.</param>
internal sealed record FunctionPlan(
    ProjectModel Project,
    EquatableArray<SourcePlan> Sources,
    EquatableArray<EventModel> Acknowledged,
    EquatableArray<SourceModel> OtherSources,
    EquatableArray<PayloadJsonModel> Json,
    StartupModel? Startup,
    EquatableArray<RouteFinding> Findings)
{
    /// <summary>Sources that the methods of their triggers leave, and that no other method takes: their events fail, and say why.</summary>
    public EquatableArray<EventModel> Untaken { get; init; } = EquatableArray<EventModel>.Empty;

    /// <summary>The contexts that may write what results hold; empty where none holds anything.</summary>
    public EquatableArray<JsonContextModel> ResultContexts { get; init; } = EquatableArray<JsonContextModel>.Empty;

    /// <summary>Whether a result may hold a value that is written by a contract.</summary>
    public bool WritesResults => Sources.Any(source => source.Routes.Any(route => route.Route.Answer.HoldsJson));

    /// <summary>The methods that run at a turn of the process's life.</summary>
    public EquatableArray<LifetimeMethodModel> Lifetime { get; init; } = EquatableArray<LifetimeMethodModel>.Empty;

    /// <summary>The filters around every invocation, the outermost first.</summary>
    public EquatableArray<CallFilterModel> InvocationFilters => Project.Filters.Where(filter => filter.IsOfInvocations).ToEquatableArray();

    public bool HasRoutes => Sources.Count > 0 || Findings.Count > 0;

    public bool NeedsServices => InvocationFilters.Any(filter => filter.Class.Services.Count > 0) || Lifetime.Any(method => method.NeedsServices)
        || Sources.Any(source => source.Event.Reporting is not null || source.Routes.Any(route => route.NeedsContainer));

    public SourcePlan? Fallback => Sources.FirstOrDefault(source => source.Event.Kind == EventKind.Fallback);

    public PayloadJsonModel JsonOf(string type, RoutePlan route) =>
        Json.First(json => json.Type == type && (json.Route.Length == 0 || json.Route == route.Name));
}

/// <summary>A source in use.</summary>
/// <param name="Event">Its event.</param>
/// <param name="Routes">Its routes, narrower before wider.</param>
internal sealed record SourcePlan(EventModel Event, EquatableArray<RoutePlan> Routes);

/// <summary>A route with its place.</summary>
/// <param name="Number">Its number in the function, for names in generated code.</param>
/// <param name="Name">The id that reports use, unique in the function: <c>OrderDesk.Take</c>.</param>
/// <param name="Handler">The method.</param>
/// <param name="Route">The way into it.</param>
/// <param name="ClashesWith">Numbers of routes that differ from this one only by placeholders.</param>
internal sealed record RoutePlan(int Number, string Name, HandlerModel Handler, RouteModel Route, EquatableArray<int> ClashesWith)
{
    /// <summary>The filters around its call, the outermost first.</summary>
    public EquatableArray<CallFilterModel> Filters { get; init; } = EquatableArray<CallFilterModel>.Empty;

    /// <summary>Whether something of the route comes from the container, be it not for its call.</summary>
    public bool NeedsContainer => NeedsServices || Route.Trigger is not { Poison: null, Deferral: null };

    public bool NeedsServices => (!Handler.IsStatic && Handler.Class.Services.Count > 0)
        || Route.Bindings.Any(binding => binding.Kind == BindingKind.Service || binding.Validation is not null)
        || Filters.Any(filter => filter.Class.Services.Count > 0);
}

/// <summary>A payload type's contract.</summary>
/// <param name="Number">Its number, for names in generated code.</param>
/// <param name="Type">The qualified type.</param>
/// <param name="Context">The context that reads it.</param>
/// <param name="HasOptions">Whether the context declares options of its own.</param>
/// <param name="Route">The only route that it is for; empty where it serves all.</param>
internal sealed record PayloadJsonModel(int Number, string Type, string Context, bool HasOptions, string Route);

/// <summary>A finding and the method it is about.</summary>
/// <param name="Handler">The method's full name.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Finding">What is wrong.</param>
internal sealed record RouteFinding(string Handler, string Name, Finding Finding)
{
    /// <summary>The referenced assembly that the method was found in; empty for the project's own.</summary>
    public string Library { get; init; } = "";

    /// <summary>What findings about the assembly's own attributes have for a method.</summary>
    public const string Assembly = "the assembly";

    /// <summary>What findings about the project as a whole have for a method.</summary>
    public const string Project = "the project";
}
