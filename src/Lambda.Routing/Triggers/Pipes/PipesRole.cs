using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>What the function is to a pipe.</summary>
public enum PipesRole
{
    /// <summary>Its target: the answer names the records that failed.</summary>
    [Selects(typeof(PipesTargetEvent), typeof(DeclaredPipesTargetEvent), IsDefault = true)]
    [Delivery(Delivery.Polled)]
    Target,

    /// <summary>Its enrichment: the answer holds what goes on to the target in each record's place.</summary>
    [Selects(typeof(PipesEnrichmentEvent), typeof(DeclaredPipesEnrichmentEvent))]
    [Delivery(Delivery.Synchronous)]
    Enrichment,
}
