using System.Runtime.Loader;
using Lambda.Routing.Dispatch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What envelopes add to generated code, what an edit costs with them, and that they are nothing special to the library's own types.</summary>
public sealed class EnvelopeCodeTests
{
    private const string Handlers = """
        public sealed class Shop
        {
            [SqsBatch("orders", PartialResponses = true)] public void Take(Order order) => Seen.Add("a");
            [SqsBatch("files", PartialResponses = true)] public void File(S3Record file) => Seen.Add("b");
        }
        """;

    private const string Vendor = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        namespace Vendor;

        [EventType, EmbeddedShape("kind = letter", "text"), PayloadPath("text"), Envelope]
        public sealed partial record Letter : IPayloadCarrier
        {
            public required partial string Kind { get; init; }
            public required partial string Text { get; init; }
            public Payload Payload => Payload.FromText(_textOfText);
        }

        [EventType, Source("pigeons"), Shape("pigeons []")]
        public sealed partial record PigeonEvent : IBatchEvent<PigeonEvent, Pigeon>
        {
            [Records] public required IReadOnlyList<Pigeon> Pigeons { get; init; }
            IReadOnlyList<Pigeon> IBatchEvent<PigeonEvent, Pigeon>.Records => Pigeons;
            public static BatchContract Contract => BatchContract.AllOrNothing;
            public static string IdentifierPath => "";
            public static string? GetIdentifier(Pigeon record) => null;
        }

        [EventType, EmbeddedShape("ring", "!pigeons", ReadWith = typeof(RingReader))]
        public sealed partial record Pigeon { public required partial string Ring { get; init; } }

        public readonly struct RingReader : IValueReader<Pigeon>
        {
            public static Pigeon Read(ref EventReader reader) => reader.Read<Pigeon>() with { Ring = "alone" };
        }

        [EventType, Source("calls"), Shape("call"), Acknowledged]
        public sealed partial record CallEvent : IEvent<CallEvent> { public partial string? Call { get; init; } }

        [Sources(typeof(PigeonEvent), typeof(CallEvent)), Delivery(Delivery.Asynchronous)] public sealed class PigeonTriggerAttribute : TriggerAttribute;

        [Sources(typeof(CrateEvent)), Delivery(Delivery.Asynchronous)]
        public sealed class CrateTriggerAttribute : TriggerAttribute { [Option] public bool Unwrap { get; init; } = true; }

        [EventType, Source("crates"), Shape("crates []")]
        public sealed partial record CrateEvent : IBatchEvent<CrateEvent, Crate>
        {
            [Records] public required IReadOnlyList<Crate> Crates { get; init; }
            IReadOnlyList<Crate> IBatchEvent<CrateEvent, Crate>.Records => Crates;
            public static BatchContract Contract => BatchContract.AllOrNothing;
            public static string IdentifierPath => "";
            public static string? GetIdentifier(Crate record) => null;
        }

        [EventType] public sealed partial record Crate : IPayloadCarrier { public Payload Content { get; init; } public Payload Payload => Content; }
        """;

    [Fact]
    public async Task The_types_of_another_assembly_take_part_as_the_library_s_do()
    {
        RunningFunction function = StartWith(Vendor, """
            using Vendor;
            public sealed class Shop
            {
                [CrateTrigger] public void Take(string payload) => Seen.Add(payload);
                [SqsBatch("birds")] public void Fly(Pigeon pigeon) => Seen.Add(pigeon.Ring);
                [SqsBatch("letters")] public void Read(Letter letter, Order order) => Seen.Add(letter.Kind + order.OrderId);
                [SqsBatch] public void Rest(string payload) => Seen.Add(payload);
            }
            """);

        await function.InvokeAsync("""{"crates":[{"content":{"kind":"letter","text":"one"} },{"content":{"kind":"parcel","text":"two"} },{"content":{"detail-type":"d","source":"s","detail":3} }]}""");
        await function.InvokeAsync(Events.SqsOf("birds", """{"pigeons":[{"ring":"a"},{"ring":"b"}]}""", """{"kind":"letter","text":"{\"ring\":\"c\"}"}""", """{"call":"now"}"""));
        await function.InvokeAsync(Events.SqsOf("letters", Wrapped.InSns("""{"kind":"letter","text":"{\"orderId\":4,\"customer\":\"c\"}"}""")));
        await function.InvokeAsync(Events.SqsOf("other", """{"kind":"letter","text":"five"}"""));

        Assert.Equal("""one {"kind":"parcel","text":"two"} 3 a b alone letter4 five""", function.Seen);
    }

    [Fact]
    public async Task An_inner_event_may_be_the_project_s_own()
    {
        RunningFunction function = RunningFunction.Start(Vendor.Replace("namespace Vendor;", "", StringComparison.Ordinal), """
            public static class Shop { [SqsBatch] public static void Fly(Pigeon pigeon) => Seen.Add(pigeon.Ring); }
            """);

        await function.InvokeAsync(Events.Sqs("""{"pigeons":[{"ring":"a"}]}""", Wrapped.InSns("""{"ring":"b"}"""), """{"call":"now"}"""));

        Assert.Equal("a alone", function.Seen);
    }

    [Theory]
    [InlineData("""[SqsBatch("orders")] public static void Take(SqsMessage message) { }""")]
    [InlineData("""[SqsBatch("orders", Unwrap = false)] public static void Take(Order order) { }""")]
    [InlineData("""[SqsBatch("orders"), When("attributes:a", "b")] public static void Take() { }""")]
    [InlineData("""[S3Trigger] public static void Take(S3Record record) { }""")]
    public void A_function_that_opens_nothing_has_none_of_it(string handler)
    {
        GeneratorRun run = RouteHost.Generate($"public static class Shop {{ {handler} }}", Sources.Order, Sources.Json).AssertCompiles();

        Assert.DoesNotContain(run.Files, file => file.Key.Contains("Envelope", StringComparison.Ordinal) || file.Value.Contains("Envelope", StringComparison.Ordinal));
    }

    [Fact]
    public void What_several_routes_want_is_written_once_and_two_types_of_one_name_are_told_apart()
    {
        string code = RouteHost.Generate("""
            public static class Shop
            {
                [SqsBatch("a")] public static void A(S3Record record) { }
                [SqsBatch("b")] public static void B(S3Record record) { }
                [SqsBatch("c")] public static void C(Mine.S3Record record) { }
                [KinesisBatch("d")] public static void D(Order order) { }
                [SqsBatch("e")] public static void E(Order order) { }
            }
            namespace Mine
            {
                using Lambda.Routing.Declaring;
                [Lambda.Routing.Reading.EventType, EmbeddedShape("mine")] public sealed partial record S3Record { public partial string? Mine { get; init; } }
            }
            """, Sources.Order, Sources.Json).AssertCompiles().Files["LambdaFunction.Envelopes.g.cs"];

        Assert.Equal(["struct EnvelopedS3Record ", "struct EnvelopedS3Record2 ", "struct PayloadEnvelopes "],
            from line in code.Split('\n')
            where line.Contains(" struct ", StringComparison.Ordinal) && !line.Contains("_State", StringComparison.Ordinal)
            select line[line.IndexOf("struct ", StringComparison.Ordinal)..line.IndexOf(": ", StringComparison.Ordinal)] into name
            orderby name
            select name);
    }

    [Fact]
    public void An_edit_inside_a_handler_s_body_leaves_every_step_and_output_as_it_was()
    {
        CSharpCompilation compilation = GeneratorHost.Compile(Handlers, Sources.Order, Sources.Json);
        var options = (CSharpParseOptions)compilation.SyntaxTrees[0].Options;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new RouteGenerator().AsSourceGenerator()], parseOptions: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains("Shop", StringComparison.Ordinal));

        GeneratorRunResult after = driver.RunGenerators(
            compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(Handlers.Replace("\"a\"", "\"edited\"", StringComparison.Ordinal), options, tree.FilePath, cancellationToken: TestContext.Current.CancellationToken)),
            TestContext.Current.CancellationToken).GetRunResult().Results.Single();

        Assert.All(after.TrackedSteps.Where(step => step.Key is RouteGenerator.HandlersStep or RouteGenerator.PlanStep).SelectMany(step => step.Value).SelectMany(run => run.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
        Assert.All(after.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Contains(after.GeneratedSources, source => source.HintName == "LambdaFunction.Envelopes.g.cs");
    }

    private static RunningFunction StartWith(string vendor, string handlers)
    {
        using var vendorImage = new MemoryStream();
        CSharpCompilation referenced = GeneratorHost.Compile(vendor).WithAssemblyName("Vendor");
        Assert.True(GeneratorHost.Run(referenced, new EventTypeGenerator()).AssertCompiles().Compilation.Emit(vendorImage, cancellationToken: TestContext.Current.CancellationToken).Success);
        CSharpCompilation compilation = GeneratorHost.Compile(handlers, Sources.Order, Sources.Json).AddReferences(MetadataReference.CreateFromImage(vendorImage.ToArray()));
        using var image = new MemoryStream();
        Assert.True(RouteHost.Generate(compilation).AssertCompiles().Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var loader = new AssemblyLoadContext("Envelopes", isCollectible: true);
        vendorImage.Position = image.Position = 0;
        loader.LoadFromStream(vendorImage);
        return new RunningFunction((RoutedFunction)Activator.CreateInstance(loader.LoadFromStream(image).GetType("Consumer.LambdaFunction", throwOnError: true)!)!);
    }
}
