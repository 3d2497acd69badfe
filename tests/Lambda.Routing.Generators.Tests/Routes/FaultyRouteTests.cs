using System.Text.Json;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>With the analyzers switched off a faulty route does not vanish: the function does not start.</summary>
public sealed class FaultyRouteTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch] public void Take(int number) { }
            [EventBridgeTrigger] public void Settle(Order order) => Seen.Add("settle");
            [ScheduleTrigger] public void Sweep() => Seen.Add("sweep");
        }
        """;

    [Fact]
    public void The_start_fails_with_the_ids_and_the_methods()
    {
        var exception = Assert.Throws<StartupException>(() => RunningFunction.StartOnly(Shop, Sources.Order));
        Assert.Equal("The function cannot start because of build errors in its routes: LR1001 in Shop.Take. LR2001 in Shop.Settle.", exception.Message);
    }

    [Fact]
    public void The_manifest_marks_the_routes_as_invalid() =>
        Assert.Equal(["Shop.Settle False", "Shop.Sweep True", "Shop.Take False"], Validity(Shop, Sources.Order));

    [Fact]
    public void The_manifest_marks_all_routes_of_a_faulty_class_as_invalid() => Assert.Equal(
        ["Other.Run True", "Shop.Sweep False", "Shop.Take False"],
        Validity("""
            [LambdaFilter(typeof(string))] public sealed class Shop { [SqsBatch("a")] public void Take() { } [ScheduleTrigger] public void Sweep() { } }
            public sealed class Other { [SqsBatch("b")] public void Run() { } }
            """));

    /// <summary>Each route, and whether the manifest says that it is valid.</summary>
    private static IEnumerable<string> Validity(params string[] sources)
    {
        var attribute = (LambdaRoutingManifestAttribute)RouteHost.Generate(sources).Load()
            .GetCustomAttributes(typeof(LambdaRoutingManifestAttribute), false).Single();
        using JsonDocument manifest = JsonDocument.Parse(attribute.Json);
        return [.. manifest.RootElement.GetProperty("routes").EnumerateArray()
            .Select(route => $"{route.GetProperty("id").GetString()} {route.GetProperty("valid").GetBoolean()}").Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("[LambdaStartup] public static class A { } public static class S { [ScheduleTrigger] public static void Take() { } }", "LR1009 in global::A")]
    [InlineData("public class S { private S() { } [ScheduleTrigger] public void Take() { } }", "LR1007 in S.Take")]
    [InlineData("public static class S { [S3Trigger, When(\"a\", \"b\")] public static void Take() { } }", "LR0004 in S.Take")]
    [InlineData("public static class S { [SqsBatch(\"a\")] public static void A() { } [SqsBatch(\"a\")] public static void B() { } }", "LR3001 in S.A. LR3001 in S.B.")]
    public void Any_error_stops_the_start(string source, string message) =>
        Assert.Contains(message, Assert.Throws<StartupException>(() => RunningFunction.StartOnly(source)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("using Queue = Lambda.Routing.SqsBatchAttribute; public static class S { [Queue] public static void Take() { } }", "")]
    [InlineData("public static class S { [Queue] public static void Take() { } }", "global using Queue = Lambda.Routing.SqsBatchAttribute;")]
    [InlineData("public static class S { [Belt] public static void Take() { } }", "[Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class BeltAttribute : Lambda.Routing.Declaring.TriggerAttribute;")]
    [InlineData("public static class S { [BeltAttribute] public static void Take() { } }", "[Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class BeltAttribute : Lambda.Routing.Declaring.TriggerAttribute;")]
    public void A_trigger_under_another_name_stops_the_start_too(string source, string other)
    {
        Assert.Contains("LR0003 in S.Take.", Assert.Throws<StartupException>(() => RunningFunction.StartOnly(source, other)).Message, StringComparison.Ordinal);
        Assert.Contains("\\\"valid\\\":false", RouteHost.Generate(source, other).Files["LambdaRoutingManifest.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static class S { public static void Outer() { [Queue] static void Take() { } Take(); } }", "LR0003 in S.Take.", "LR0001 'Take'")]
    [InlineData("public static class S { public static Action Outer() => [Queue] () => { }; }", "LR0003 in S.", "LR0001 'Queue'")]
    [InlineData("public static class S { public static int Value { [Queue] get => 1; } }", "LR0003 in S.get_Value.", "LR0003 'get'")]
    public async Task Nor_does_it_vanish_where_it_is_on_no_method(string source, string message, string finding)
    {
        source = "using Queue = Lambda.Routing.SqsBatchAttribute; " + source;
        Assert.Equal([finding], await RouteHost.FindingsAsync(source));
        Assert.Contains(message, Assert.Throws<StartupException>(() => RunningFunction.StartOnly(source)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trigger_of_a_referenced_assembly_under_another_name_stops_the_start()
    {
        var vendor = GeneratorHost.Compile("[Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class BeltAttribute : Lambda.Routing.Declaring.TriggerAttribute;").WithAssemblyName("Vendor");
        var consumer = GeneratorHost.Compile("public static class S { [Belt] public static void Take() { } }").AddReferences(vendor.ToMetadataReference());
        Assert.Contains("LR0003 in S.Take.", RouteHost.Generate(consumer).Files["LambdaFunction.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#pragma warning disable LR1001\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Lambda.Routing\", \"LR1001\")]\n")]
    public async Task A_suppressed_error_is_not_reported_and_stops_the_start(string suppression)
    {
        string source = suppression + "public static class S { [ScheduleTrigger] public static void Take(int number) { } }";
        Assert.Empty(await RouteHost.FindingsAsync(source));
        Assert.Contains("LR1001 in S.Take.", Assert.Throws<StartupException>(() => RunningFunction.StartOnly(source)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_whose_severity_is_none_stops_the_start()
    {
        var compilation = GeneratorHost.Compile("public static class S { [ScheduleTrigger] public static void Take(int number) { } }");
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("LR1001", Microsoft.CodeAnalysis.ReportDiagnostic.Suppress)]));
        Assert.Empty(await RouteHost.FindingsAsync(compilation));
        Assert.Contains("LR1001 in S.Take.", Assert.Throws<StartupException>(() => RouteHost.Start(compilation)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_info_or_a_warning_does_not() =>
        Assert.NotNull(RunningFunction.StartOnly("public static class S { [SqsBatch] public static int Take() => 1; }"));
}
