using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Models.Validation;

namespace Lambda.Routing.Generators.Planning;

/// <summary>All that a plan is made of.</summary>
/// <param name="Project">The project's facts.</param>
/// <param name="Handlers">Its handlers, in the order of their declaration.</param>
/// <param name="Contexts">Its contexts.</param>
/// <param name="Startups">Its classes that configure services.</param>
/// <param name="AllSources">Every source that it can see, where it has a fallback.</param>
/// <param name="Lifetime">Its methods that run at a turn of the process's life.</param>
/// <param name="Validation">What checks payloads.</param>
/// <param name="Exports">What its references give it.</param>
internal sealed record PlanInputs(
    ProjectModel Project,
    EquatableArray<HandlerModel> Handlers,
    EquatableArray<JsonContextModel> Contexts,
    EquatableArray<StartupModel> Startups,
    EquatableArray<SourceModel> AllSources,
    EquatableArray<LifetimeMethodModel> Lifetime,
    ValidationSetup Validation,
    ExportsModel Exports);
