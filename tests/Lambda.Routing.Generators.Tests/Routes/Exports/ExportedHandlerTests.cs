using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Generators.Tests.Http;
using Microsoft.CodeAnalysis.CSharp;
using static Lambda.Routing.Generators.Tests.Routes.Exports.ReferencedProject;

namespace Lambda.Routing.Generators.Tests.Routes.Exports;

/// <summary>Handlers of referenced assemblies that export them: the library is compiled by itself, and the function runs with it.</summary>
public sealed class ExportedHandlerTests
{
    private const string OptIn = "[assembly: LambdaRouting(ExportHandlers = true)]\n";

    private const string Heard = """
        namespace Library;
        public static class Heard
        {
            public static readonly System.Collections.Concurrent.ConcurrentQueue<string> All = new();
            public static void Say(string what) => All.Enqueue(what);
        }
        """;

    private const string Seen = "public static class Seen { public static readonly System.Collections.Concurrent.ConcurrentQueue<string> All = Library.Heard.All; }";

    private const string Orders = """
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.DependencyInjection;
        namespace Library.Orders;

        public sealed record Parcel(int Number, string Street);
        [JsonSerializable(typeof(Parcel))] public sealed partial class LibraryJson : JsonSerializerContext;
        public interface IStore { string Name { get; } }
        public sealed class Store : IStore { public string Name => "stored"; }
        public static class Services { public static IServiceCollection AddOrders(this IServiceCollection services) => services.AddScoped<IStore, Store>(); }

        public sealed class Desk(IStore store)
        {
            [SqsBatch("parcels")] public Task Take(Parcel parcel, CancellationToken token) { Heard.Say(store.Name + parcel.Number); return Task.CompletedTask; }
            [HttpTrigger("GET /parcels/{number}")] public Task<Parcel?> Get(int number) => Task.FromResult<Parcel?>(number == 1 ? new Parcel(1, "High Street") : null);
            public sealed record Inner { [S3Trigger("uploads")] public void File(S3Record upload) => Heard.Say(upload.Object.Key); }
            [LambdaShutdown] public static void Stop() => Heard.Say("stopped");
        }
        """;

    private const string Startup = """
        using Library.Orders;
        using Microsoft.Extensions.DependencyInjection;
        [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddOrders(); }
        public static class Own { [SqsBatch("own")] public static void Take(string body) => Library.Heard.Say(body); }
        """;

    private static readonly Lazy<ReferencedProject> s_orders = new(() => Compile("Orders", OptIn, Heard, Orders));

    [Fact]
    public async Task A_function_takes_the_handlers_of_a_library_beside_its_own()
    {
        RunningFunction function = Start(Function([Seen, Startup], s_orders.Value), s_orders.Value);
        await function.InvokeAsync(Events.SqsOf("parcels", """{"number":7,"street":"a"}"""));
        Assert.Equal("sqs Desk.Take", function.Route);
        await function.InvokeAsync(Events.SqsOf("own", "mine"));
        await function.InvokeAsync(Events.S3("uploads", "a.pdf"));
        Assert.Equal((200, """{"number":1,"street":"High Street"}"""), HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("GET", "/parcels/1"))));
        Assert.Equal(404, HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("GET", "/parcels/2"))).Status);
        await function.ShutdownAsync();
        Assert.Equal("stored7 mine a.pdf stopped", function.Seen);
    }

    [Fact]
    public async Task A_function_needs_no_handler_of_its_own()
    {
        ReferencedProject library = Compile("Library", OptIn, Heard, "public static class Desk { [SqsBatch] public static void Take(string body) => Library.Heard.Say(body); }");
        CSharpCompilation function = Function([Seen], library);
        Assert.Empty(await RouteHost.AllFindingsAsync(function, ("LambdaRoutingFunction", "true")));
        RunningFunction running = Start(function, library);
        await running.InvokeAsync(Events.SqsOf("any", "heard"));
        Assert.Equal("heard", running.Seen);
        Assert.Contains("LambdaRoutingEntryPoint.g.cs", RouteHost.Generate(function).Files.Keys);
    }

    [Fact]
    public void The_library_has_no_function_of_its_own() => Assert.Empty(s_orders.Value.Run.Files);

    [Fact]
    public void Several_libraries_may_have_classes_of_one_name()
    {
        ReferencedProject other = Compile("Other", OptIn, "namespace Other; public static class Desk { [SqsBatch(\"other\")] public static void Take() { } }");
        Assert.Equal(
            ["Desk.Get", "Inner.File", "Library.Orders.Desk.Take", "Other.Desk.Take", "Own.Take"],
            Routes(Function([Seen, Startup], s_orders.Value, other)).Select(route => route.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manifest_names_the_assembly_of_such_a_route() => Assert.Equal(
        ["Desk.Get Orders", "Desk.Take Orders", "Inner.File Orders", "Own.Take "],
        Routes(Function([Seen, Startup], s_orders.Value))
            .Select(route => $"{route.GetProperty("id").GetString()} {(route.TryGetProperty("assembly", out JsonElement assembly) ? assembly.GetString() : "")}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("[assembly: LambdaRouting(ExportHandlers = false)]")]
    [InlineData("[assembly: LambdaRouting(PartialResponses = true)]")]
    public async Task Handlers_of_an_assembly_that_says_nothing_are_not_found(string attribute)
    {
        ReferencedProject library = Compile("Library", attribute, Heard, "namespace Library; public static class Desk { [SqsBatch(\"parcels\")] public static void Take() => Heard.Say(\"no\"); }");
        Assert.Contains("LambdaFunction.g.cs", library.Run.Files.Keys);
        RunningFunction function = Start(Function([Seen, "public static class Own { [SqsBatch(\"own\")] public static void Take(string body) => Library.Heard.Say(body); }"], library), library);
        await function.InvokeAsync(Events.SqsOf("own", "mine"));
        await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("parcels", "x"));
        Assert.Equal("mine", function.Seen);
    }

    [Theory]
    [InlineData("", "public")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Somebody\")]", "public")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]", "public internal both friend")]
    public async Task Internal_handlers_are_found_where_the_library_lets_the_function_see_them(string attribute, string seen)
    {
        ReferencedProject library = Compile("Library", OptIn + attribute, Heard, """
            using System.Text.Json.Serialization;
            namespace Library;
            public static class Desk
            {
                [SqsBatch("public")] public static void Take() => Heard.Say("public");
                [SqsBatch("internal")] internal static void Hidden() => Heard.Say("internal");
                internal static class Inner { [SqsBatch("both")] public static void Take() => Heard.Say("both"); }
            }
            internal sealed record Secret(int A);
            [JsonSerializable(typeof(Secret))] internal sealed partial class SecretJson : JsonSerializerContext;
            internal static class Friend { [SqsBatch("friend")] public static void Take(Secret secret) => Heard.Say("friend"); }
            """);
        RunningFunction function = Start(Function([Seen], library), library);
        foreach (string queue in new[] { "public", "internal", "both", "friend" })
        {
            if (seen.Split(' ').Contains(queue))
            {
                await function.InvokeAsync(Events.SqsOf(queue, """{"a":1}"""));
            }
            else
            {
                await function.ThrowsAsync<BatchFailedException>(Events.SqsOf(queue, """{"a":1}"""));
            }
        }
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task Routes_of_both_are_ordered_together()
    {
        ReferencedProject library = Compile("Library", OptIn, Heard, """
            namespace Library;
            public static class Desk { [S3Trigger("b", Prefix = "a/b/")] public static void Narrow() => Heard.Say("narrow"); [SqsBatch] public static void Rest() => Heard.Say("rest"); }
            """);
        RunningFunction function = Start(Function([Seen, """
            public static class Own { [S3Trigger("b", Prefix = "a/")] public static void Wide() => Library.Heard.Say("wide"); [SqsBatch("own")] public static void Take() => Library.Heard.Say("own"); }
            """], library), library);
        await function.InvokeAsync(Events.S3("b", "a/b/c", "a/c"));
        await function.InvokeAsync(Events.SqsOf("own", "x"));
        await function.InvokeAsync(Events.SqsOf("another", "x"));
        Assert.Equal("narrow wide own rest", function.Seen);
    }

    [Fact]
    public async Task A_fallback_of_a_library_leaves_the_events_of_the_library_s_sources_unrouted()
    {
        ReferencedProject library = Compile("Library", OptIn, Heard, "namespace Library; public static class Desk { [FallbackTrigger] public static void Rest() => Heard.Say(\"rest\"); }");
        RunningFunction function = Start(Function([Seen], library), library);
        await function.InvokeAsync("""{"something":"else"}""");
        await function.ThrowsAsync<UnroutedEventException>(Events.SqsOf("queue", "x"));
        Assert.Equal("rest", function.Seen);
    }

    [Fact]
    public void A_library_that_exports_takes_no_handlers_itself_and_a_test_project_takes_none()
    {
        CSharpCompilation middle = Project("Middle", OptIn, "public static class Mine { [SqsBatch(\"mine\")] public static void Take() { } }").AddReferences(s_orders.Value.Reference);
        Assert.Empty(RouteHost.Generate(middle).Files);
        Assert.Empty(RouteHost.Generate(Project("Plain", "public static class Nothing;").AddReferences(s_orders.Value.Reference)).Files);
        Assert.Empty(RouteHost.Generate(Executable(Project("Tests", "public static class Program { public static void Main() { } }").AddReferences(s_orders.Value.Reference)),
            new BuildProperties(("LambdaRoutingFunction", "false"))).Files);
    }

    [Fact]
    public void A_class_library_that_exports_none_and_has_handlers_takes_them() => Assert.Equal(
        ["Desk.Get", "Desk.Take", "Inner.File", "Own.Take"],
        Routes(GeneratorHost.Compile(Seen, Startup).AddReferences(s_orders.Value.Reference)).Select(route => route.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));

    [Fact]
    public void An_executable_that_exports_is_a_function_too() => Assert.Contains("LambdaFunction.g.cs", RouteHost.Generate(
        Executable(Project("Both", OptIn, "public static class Mine { [SqsBatch(\"mine\")] public static void Take() { } }"))).Files.Keys);

    private static JsonElement[] Routes(CSharpCompilation function)
    {
        var attribute = RouteHost.Generate(function).AssertCompiles().Compilation.Assembly.GetAttributes()
            .Single(attribute => attribute.AttributeClass!.Name == nameof(LambdaRoutingManifestAttribute));
        return [.. JsonElement.Parse((string)attribute.ConstructorArguments[0].Value!).GetProperty("routes").EnumerateArray()];
    }
}
