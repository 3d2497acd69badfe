namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>When a route gives a record up.</summary>
/// <param name="NonRetryable">The qualified types of exceptions after which no further attempt helps.</param>
/// <param name="MaxReceives">How often a record may be delivered; 0 for any number.</param>
internal sealed record PoisonModel(EquatableArray<string> NonRetryable, int MaxReceives);
