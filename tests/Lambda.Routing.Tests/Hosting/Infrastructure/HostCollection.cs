namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>The tests that run the host: one after the other, because the trace's environment variable belongs to the whole process.</summary>
[CollectionDefinition(Name)]
public sealed class HostCollection
{
    public const string Name = "Runtime API host";
}
