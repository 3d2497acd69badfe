using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Models.Exports;

/// <summary>What referenced assemblies give to the functions that reference them.</summary>
/// <param name="Handlers">Their methods with triggers.</param>
/// <param name="Contexts">Their JSON contexts.</param>
/// <param name="Lifetime">Their methods that run at a turn of the process's life.</param>
/// <param name="LeftFilters">The filters on those assemblies themselves, which stay there.</param>
internal sealed record ExportsModel(
    EquatableArray<HandlerModel> Handlers,
    EquatableArray<JsonContextModel> Contexts,
    EquatableArray<LifetimeMethodModel> Lifetime,
    EquatableArray<LeftFilterModel> LeftFilters)
{
    public static ExportsModel None { get; } = new(
        EquatableArray<HandlerModel>.Empty, EquatableArray<JsonContextModel>.Empty, EquatableArray<LifetimeMethodModel>.Empty, EquatableArray<LeftFilterModel>.Empty);
}

/// <summary>A filter that stands on an assembly whose handlers are taken.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="Type">The filter's qualified type.</param>
internal sealed record LeftFilterModel(string Assembly, string Type);
