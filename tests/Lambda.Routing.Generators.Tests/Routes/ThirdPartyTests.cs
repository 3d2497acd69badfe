using System.Runtime.Loader;
using Lambda.Routing.Dispatch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Triggers that are not the library's own, and the ways in which attributes may be written.</summary>
public sealed class ThirdPartyTests
{
    private const string Vendor = """
        using System.Text.Json.Serialization;
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        namespace Vendor;

        public enum Mode { Slow, Fast }

        [Sources(typeof(ParcelBatchEvent)), Delivery(Delivery.Polled)]
        public sealed class ParcelBatchAttribute : TriggerAttribute
        {
            [Filter(nameof(Parcel.Depot) + ".Name", MatchBy.Exact)] public string? Depot { get; init; }
            [Option] public Mode Mode { get; init; }
            [Option] public int[]? Sizes { get; init; }
        }

        [EventType, Source("parcels"), Shape("parcels []")]
        public sealed partial record ParcelBatchEvent : IBatchEvent<ParcelBatchEvent, Parcel>
        {
            [Records] public required IReadOnlyList<Parcel> Parcels { get; init; }
            IReadOnlyList<Parcel> IBatchEvent<ParcelBatchEvent, Parcel>.Records => Parcels;
            public static BatchContract Contract => BatchContract.AllOrNothing;
            public static string IdentifierPath => "";
            public static string? GetIdentifier(Parcel record) => null;
        }

        [EventType] public sealed partial record Parcel : IPayloadCarrier { public Depot? Depot { get; init; } public Payload Content { get; init; } public Payload Payload => Content; }
        [EventType] public sealed partial record Depot { public required partial string Name { get; init; } }
        """;

    private const string Handlers = """
        using Vendor;
        public sealed class Shop
        {
            [ParcelBatch(Depot = "north", Mode = Mode.Fast, Sizes = [1, 2])] public void North(Order order) => Seen.Add("north" + order.OrderId);
            [ParcelBatch] public void Rest(Parcel parcel) => Seen.Add("rest");
        }
        """;

    private const string Event = """{"parcels":[{"depot":{"name":"north"},"content":{"orderId":4,"customer":"c"}},{"depot":{"name":"south"}},{}]}""";

    [Fact]
    public async Task A_trigger_that_the_project_declares_works_like_one_of_the_library()
    {
        RunningFunction function = RunningFunction.Start(Vendor, Handlers);
        await function.InvokeAsync(Event);
        Assert.Equal("north4 rest rest", function.Seen);
        Assert.Equal("parcels Shop.North,Shop.Rest", function.Route);
    }

    [Fact]
    public async Task A_trigger_of_a_referenced_assembly_works_and_another_assembly_may_attach_a_source_to_it()
    {
        (MetadataReference vendor, byte[] vendorImage) = Build("Vendor", [], Vendor);
        (MetadataReference other, byte[] otherImage) = Build("Other", [vendor], """
            using Lambda.Routing.Declaring;
            using Lambda.Routing.Reading;
            namespace Other;
            [EventType, Source("letters", AttachTo = typeof(Vendor.ParcelBatchAttribute)), Shape("letter {}")]
            public sealed partial record LetterEvent : IEvent<LetterEvent>, IPayloadCarrier
            {
                public Vendor.Depot? Depot { get; init; }
                public Payload Letter { get; init; }
                public Payload Payload => Letter;
            }
            """);
        CSharpCompilation compilation = GeneratorHost.Compile("""
            using Vendor;
            public sealed class Shop { [ParcelBatch(Depot = "north")] public void North(Order order) => Seen.Add("north" + order.OrderId); }
            """, Sources.Order, Sources.Json).AddReferences(vendor, other);
        var loader = new AssemblyLoadContext("Attached", isCollectible: true);
        loader.LoadFromStream(new MemoryStream(vendorImage));
        loader.LoadFromStream(new MemoryStream(otherImage));
        using var image = new MemoryStream();
        Assert.True(RouteHost.Generate(compilation).AssertCompiles().Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        image.Position = 0;
        var function = new RunningFunction((RoutedFunction)Activator.CreateInstance(
            loader.LoadFromStream(image).GetType("Consumer.LambdaFunction", throwOnError: true)!)!);

        await function.InvokeAsync("""{"parcels":[{"depot":{"name":"north"},"content":{"orderId":4,"customer":"c"}}]}""");
        await function.InvokeAsync("""{"depot":{"name":"north"},"letter":{"orderId":5,"customer":"c"}}""");
        await function.ThrowsAsync<UnroutedEventException>("""{"depot":{"name":"south"},"letter":{}}""");
        Assert.Equal("north4 north5", function.Seen);
    }

    [Theory]
    [InlineData("", "[Lambda.Routing.SqsBatch(\"q\")]")]
    [InlineData("", "[global::Lambda.Routing.SqsBatchAttribute(queue: \"q\")]")]
    [InlineData("using OrdersBatch = Lambda.Routing.SqsBatchAttribute;", "[OrdersBatch(\"q\")]")]
    [InlineData("using R = Lambda.Routing;", "[R::SqsBatch(\"q\")]")]
    [InlineData("using R = Lambda.Routing;", "[R.SqsBatch(\"q\")]")]
    [InlineData("", "[method: SqsBatch(\"q\")]")]
    public async Task Attributes_may_be_qualified_aliased_and_targeted(string usings, string attribute)
    {
        RunningFunction function = RunningFunction.Start($"{usings}\npublic static class Shop {{ {attribute} public static void Take() => Seen.Add(\"taken\"); }}");
        await function.InvokeAsync(Events.SqsOf("q", "x"));
        Assert.Equal("taken", function.Seen);
    }

    [Fact]
    public void An_attribute_of_the_same_name_that_is_no_trigger_means_nothing() => Assert.Empty(RouteHost.Generate("""
        public sealed class NightBatchAttribute : Attribute;
        public static class Shop { [NightBatch] public static void Take() { } }
        """).Files);

    private static (MetadataReference Reference, byte[] Image) Build(string name, MetadataReference[] references, string source)
    {
        CSharpCompilation compilation = GeneratorHost.Compile(source).WithAssemblyName(name).AddReferences(references);
        using var image = new MemoryStream();
        Assert.True(GeneratorHost.Run(compilation, new EventTypeGenerator()).AssertCompiles().Compilation.Emit(image).Success);
        return (MetadataReference.CreateFromImage(image.ToArray()), image.ToArray());
    }
}
