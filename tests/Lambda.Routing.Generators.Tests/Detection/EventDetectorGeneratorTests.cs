using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>The method that a detector is asked for with.</summary>
public sealed class EventDetectorGeneratorTests
{
    private const string OwnSource = """

        [Lambda.Routing.Declaring.Source("own"), Lambda.Routing.Declaring.Shape("own.marker = yes")]
        internal sealed class OwnEvent;
        """;

    private delegate string? Detect(ReadOnlySpan<byte> json);

    [Theory]
    [InlineData("internal static partial class Probe { [EventDetector] internal static partial string? Find(ReadOnlySpan<byte> json); }", "Probe")]
    [InlineData("namespace A.B; partial record struct Probe { [EventDetector] public static partial string? Find(ReadOnlySpan<byte> @in); }", "A.B.Probe")]
    [InlineData("namespace Task.System; partial interface Probe { [EventDetector] static partial string? Find(ReadOnlySpan<byte> json); }", "Task.System.Probe")]
    [InlineData("partial class Outer { partial record @class { [EventDetector] private static partial string? Find(ReadOnlySpan<byte> reader); } }", "Outer+class")]
    public void A_detector_can_stand_in_any_partial_type(string declaration, string type)
    {
        // A member of a partial interface is public without saying so, but a partial method has to say it.
        string source = "using Lambda.Routing.Declaring;\n" + declaration.Replace("; partial interface Probe { [EventDetector] static", "; public partial interface Probe { [EventDetector] public static", StringComparison.Ordinal);
        GeneratorRun run = GeneratorHost.Run<EventDetectorGenerator>(source, OwnSource);

        Detect detect = run.Load().GetType(type, throwOnError: true)!
            .GetMethod("Find", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)!
            .CreateDelegate<Detect>();

        Assert.Equal("own", detect("{\"own\":{\"marker\":\"yes\"}}"u8));
        Assert.Null(detect("{\"own\":{\"marker\":\"no\"}}"u8));
    }

    [Fact]
    public void A_generic_type_keeps_its_parameters() => GeneratorHost.Run<EventDetectorGenerator>("""
        using Lambda.Routing.Declaring;
        namespace Shop;
        public partial class Outer<T, @event> { public static partial class Inner<U> where U : class {
            [EventDetector] public static partial string? Find(ReadOnlySpan<byte> json); } }
        """, OwnSource).AssertCompiles();

    [Fact]
    public void Several_detectors_stand_beside_each_other() => Assert.Equal(2, GeneratorHost.Run<EventDetectorGenerator>("""
        using Lambda.Routing.Declaring;
        public static partial class Probe {
            [EventDetector] public static partial string? One(ReadOnlySpan<byte> json);
            [EventDetector] public static partial string? Two(ReadOnlySpan<byte> json); }
        """).AssertCompiles().Files.Count);

    [Fact]
    public void Hostile_names_in_the_users_code_do_not_matter() => GeneratorHost.Run<EventDetectorGenerator>("""
        namespace Shop.Lambda { public class Routing; }
        namespace Shop.System { public class Span; }
        namespace Shop
        {
            public class ReadOnlySpan; public class MemoryExtensions; public class ShapeScan; public class State;
            public static partial class Probe {
                public class Find_State; public static void Find_Root() { }
                [global::Lambda.Routing.Declaring.EventDetector]
                public static partial string? Find(global::System.ReadOnlySpan<byte> json); }
        }
        """).AssertCompiles();

    [Fact]
    public void A_method_that_is_no_detector_gets_no_implementation() => Assert.Empty(GeneratorHost.Run<EventDetectorGenerator>("""
        using Lambda.Routing.Declaring;
        public static partial class Probe { [EventDetector] public static int Find(ReadOnlySpan<byte> json) => 0; }
        """).Files);

    [Fact]
    public void Sources_of_referenced_assemblies_are_found()
    {
        CSharpCompilation thirdParty = GeneratorHost.Compile(OwnSource).WithAssemblyName("ThirdParty");
        CSharpCompilation stranger = CSharpCompilation.Create("Stranger", references: thirdParty.References.Take(1));
        CSharpCompilation consumer = GeneratorHost.Compile("""
            using Lambda.Routing.Declaring;
            public static partial class Probe { [EventDetector] public static partial string? Find(ReadOnlySpan<byte> json); }
            """).AddReferences(thirdParty.ToMetadataReference(), stranger.ToMetadataReference());
        Detect detect = GeneratorHost.Run(consumer, new EventDetectorGenerator()).Load().GetType("Probe")!.GetMethod("Find")!.CreateDelegate<Detect>();

        Assert.Equal("own", detect("{\"own\":{\"marker\":\"yes\"}}"u8));
    }

    [Fact]
    public void The_code_of_a_small_detector_is_readable()
    {
        DetectorUnderTest detector = DetectorUnderTest.Of("""
            [Source("queue")]
            [Shape("Records[0].eventSource = aws:queue")]
            [Shape("Records[0].messageId", "Records[0].body", "!Records[0].eventSource")]
            class Queue;
            [Source("web"), Shape("requestContext.http {}")]
            class Web;
            [Source("web-url"), Shape("requestContext.http {}", "requestContext.domain ~ .url."), Overrides(typeof(Web))]
            class Url;
            """);

        Snapshot.Match(detector.Code, "Detector", File(), nameof(The_code_of_a_small_detector_is_readable));
    }

    private static string File([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
