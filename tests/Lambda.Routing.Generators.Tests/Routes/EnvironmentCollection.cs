namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Tests that set environment variables run alone: every function reads them when it starts.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EnvironmentCollection
{
    public const string Name = "Environment";
}
