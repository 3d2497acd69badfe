namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>The class that configures services.</summary>
/// <param name="Type">Its qualified name.</param>
/// <param name="IsStatic">Whether its method is static.</param>
/// <param name="IsAsynchronous">Whether its method is to be waited for.</param>
/// <param name="Findings">What the parser found wrong.</param>
internal sealed record StartupModel(string Type, bool IsStatic, bool IsAsynchronous, EquatableArray<Finding> Findings);
