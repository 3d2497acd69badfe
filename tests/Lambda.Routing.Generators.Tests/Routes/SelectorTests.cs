namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>An argument that chooses among the sources of a trigger.</summary>
public sealed class SelectorTests
{
    private const string Vendor = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        namespace Vendor;

        // The enum is called as the attribute is written.
        public enum PetTrigger { Any, [Selects(typeof(CatEvent))] Cat, [Selects(typeof(DogEvent))] Dog, [Selects(typeof(CatEvent), typeof(DogEvent))] Furry }

        [Sources(typeof(CatEvent), typeof(DogEvent), typeof(FishEvent)), Delivery(Delivery.Asynchronous)]
        public sealed class PetTriggerAttribute(params PetTrigger[] kinds) : TriggerAttribute
        {
            public PetTrigger[] Kinds { get; } = kinds;
            public PetTrigger Only { get; init; }
        }

        [EventType, Source("cat"), Shape("cat")] public sealed partial record CatEvent : IEvent<CatEvent> { public partial string? Cat { get; init; } }
        [EventType, Source("dog"), Shape("dog")] public sealed partial record DogEvent : IEvent<DogEvent> { public partial string? Dog { get; init; } }
        [EventType, Source("fish"), Shape("fish")] public sealed partial record FishEvent : IEvent<FishEvent> { public partial string? Fish { get; init; } }
        """;

    [Theory]
    [InlineData("[PetTrigger]", "cat dog fish")]
    [InlineData("[PetTrigger(PetTrigger.Any)]", "cat dog fish")]
    [InlineData("[PetTrigger(PetTrigger.Cat)]", "cat")]
    [InlineData("[PetTrigger(PetTrigger.Furry)]", "cat dog")]
    [InlineData("[PetTrigger(PetTrigger.Cat, PetTrigger.Dog)]", "cat dog")]
    [InlineData("[PetTrigger(Only = PetTrigger.Dog)]", "dog")]
    [InlineData("[PetTrigger(PetTrigger.Furry, Only = PetTrigger.Dog)]", "dog")]
    [InlineData("[PetTrigger(PetTrigger.Cat, PetTrigger.Any)]", "cat dog fish")]
    public async Task A_route_takes_the_events_of_the_chosen_sources_and_no_others(string attribute, string taken)
    {
        RunningFunction function = RunningFunction.Start(Vendor, $$"""
            using Vendor;
            public static class Home { {{attribute}} public static void Take() { } }
            """);
        List<string> routes = [];
        foreach (string pet in (string[])["cat", "dog", "fish"])
        {
            try
            {
                await function.InvokeAsync($$"""{"{{pet}}":"x"}""");
                routes.Add(pet);
                Assert.Equal($"{pet} Home.Take", function.Route);
            }
            catch (UnroutedEventException)
            {
            }
        }
        Assert.Equal(taken, string.Join(' ', routes));
    }

    [Fact]
    public async Task Chosen_sources_bind_parameters_that_the_others_would_not()
    {
        RunningFunction function = RunningFunction.Start(Vendor, """
            using Vendor;
            public static class Home
            {
                [PetTrigger(PetTrigger.Cat)] public static void Stroke(CatEvent cat) => Seen.Add(cat.Cat!);
                [PetTrigger(PetTrigger.Dog)] public static void Walk(DogEvent dog) => Seen.Add(dog.Dog!);
            }
            """);
        await function.InvokeAsync("""{"cat":"Tom"}""");
        await function.InvokeAsync("""{"dog":"Rex"}""");
        Assert.Equal("Tom Rex", function.Seen);
    }

    [Fact]
    public void The_manifest_shows_the_chosen_sources_only()
    {
        string manifest = RouteHost.Generate(Vendor, "using Vendor; public static class Home { [PetTrigger(PetTrigger.Furry)] public static void Take() { } }")
            .Files["LambdaRoutingManifest.g.cs"];
        Assert.Contains("CatEvent", manifest, StringComparison.Ordinal);
        Assert.Contains("DogEvent", manifest, StringComparison.Ordinal);
        Assert.DoesNotContain("FishEvent", manifest, StringComparison.Ordinal);
    }
}
