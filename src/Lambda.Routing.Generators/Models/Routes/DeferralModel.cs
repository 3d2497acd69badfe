namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>Who is told of a route's records that failed.</summary>
/// <param name="Service">The qualified type of the service.</param>
/// <param name="ReadableService">The same as people read it.</param>
internal sealed record DeferralModel(string Service, string ReadableService);
