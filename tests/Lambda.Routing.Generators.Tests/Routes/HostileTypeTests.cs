using Lambda.Routing.Dispatch;
using Lambda.Routing.Generators.Tests.Http;
using Lambda.Routing.Generators.Tests.Routes.Exports;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Types and projects that generated code must not stumble over.</summary>
public sealed class HostileTypeTests
{
    [Fact]
    public async Task Handlers_may_stand_in_nested_types_records_structs_and_interfaces()
    {
        RunningFunction function = RunningFunction.Start("""
            namespace Shop.System
            {
                public static class Outer { public sealed class Inner { internal class Deep { [SqsBatch("nested")] public void Take() => global::Seen.Add("nested"); } } }
                public sealed record Recorded { [SqsBatch("record")] public void Take() => global::Seen.Add("record"); }
                internal readonly record struct Small { [SqsBatch("recordstruct")] public void Take() => global::Seen.Add("recordstruct"); }
                public struct Plain { [SqsBatch("struct")] public void Take() => global::Seen.Add("struct"); }
                public struct @struct { [SqsBatch("keyword")] public void @return(global::Order @params) => global::Seen.Add("keyword" + @params.OrderId); }
                public interface IHandle { [SqsBatch("interface")] public static void Take() => global::Seen.Add("interface"); }
            }
            """);
        foreach (string queue in new[] { "nested", "record", "recordstruct", "struct", "keyword", "interface" })
        {
            await function.InvokeAsync(Events.SqsOf(queue, Events.Order(1)));
        }
        Assert.Equal("nested record recordstruct struct keyword1 interface", function.Seen);
    }

    [Fact]
    public async Task A_class_and_its_methods_may_be_in_parts()
    {
        RunningFunction function = RunningFunction.Start(
            "public partial class Desk { [SqsBatch(\"one\")] public void One() => Seen.Add(\"one\"); [SqsBatch(\"two\")] public partial void Two(Order order); }",
            "public partial class Desk { public partial void Two(Order order) => Seen.Add(\"two\" + order.OrderId); [SqsBatch(\"three\")] public void Three() => Seen.Add(\"three\"); }");
        foreach (string queue in new[] { "one", "two", "three" })
        {
            await function.InvokeAsync(Events.SqsOf(queue, Events.Order(1)));
        }
        Assert.Equal("one two1 three", function.Seen);
    }

    [Fact]
    public async Task Everything_a_handler_names_may_have_a_keyword_s_or_the_framework_s_name()
    {
        RunningFunction function = RunningFunction.Start("""
            namespace Shop.@namespace.@event.System.Task
            {
                using global::Lambda.Routing;
                using global::Microsoft.Extensions.DependencyInjection;
                using ValueTask = global::System.Threading.Tasks.ValueTask;

                public sealed class Microsoft; public sealed class Lambda; public sealed class Routing; public sealed class Object; public sealed class Exception;
                public sealed class String { public sealed record @class(int @int, string? @string = null); public enum @enum { A, B } public interface @interface { string Name { get; } } }
                public sealed class Action : String.@interface { public string Name => "service"; }

                [LambdaStartup]
                public static class @static { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<String.@interface, Action>(); }

                // System.Text.Json's own generator escapes no name.
                public static partial class Func
                {
                    [global::System.Text.Json.Serialization.JsonSerializable(typeof(String.@class), TypeInfoPropertyName = "Payload")]
                    internal sealed partial class Task : global::System.Text.Json.Serialization.JsonSerializerContext;
                }

                public sealed class Threading(String.@interface @base) : IRecordFilter
                {
                    public async ValueTask InvokeAsync(FilteredRecord record, global::System.Func<ValueTask> next) { global::Seen.Add("around-" + @base.Name); await next(); }
                }

                public sealed class @class(String.@interface @this) : global::System.IAsyncDisposable
                {
                    [SqsBatch("record"), LambdaFilter(typeof(Threading))]
                    public ValueTask @void(String.@class @class, SqsMessage @ref, global::System.Threading.CancellationToken @await, [FromAttribute("a")] string? @null)
                    {
                        global::Seen.Add(@this.Name + @class.@int);
                        return default;
                    }

                    [SqsBatch("list")]
                    public BatchFailures @foreach(global::System.Collections.Generic.IReadOnlyList<(SqsMessage @in, String.@class @out)> @while) { global::Seen.Add("list" + @while.Count); return BatchFailures.None; }

                    [HttpTrigger("POST /{class}/{new}")]
                    public global::System.Threading.Tasks.Task<String.@class> @new(int @class, String.@enum @new, String.@class @object, [FromHeader("x-in")] string? @in, bool @is = true) =>
                        global::System.Threading.Tasks.Task.FromResult(@object with { @int = @class, @string = @new + @in + @is });

                    public ValueTask DisposeAsync() { global::Seen.Add("gone"); return default; }

                    [LambdaShutdown] public static void @goto(String.@interface @lock) => global::Seen.Add("end-" + @lock.Name);
                }
            }
            """);
        await function.InvokeAsync(Events.SqsOf("record", """{"int":1}"""));
        await function.InvokeAsync(Events.SqsOf("list", """{"int":1}""", """{"int":2}"""));
        (int status, string? body) = HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("POST", "/7/B", body: """{"int":1}""", headers: new() { ["x-in"] = "h", ["content-type"] = "application/json" })));
        Assert.Equal((200, """{"int":7,"string":"BhTrue"}"""), (status, body));
        await function.ShutdownAsync();
        Assert.Equal("around-service service1 gone list2 gone gone end-service", function.Seen);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("System.Threading.Tasks")]
    [InlineData("Lambda")]
    [InlineData("Lambda.Routing")]
    [InlineData("Lambda.Routing.Dispatch")]
    [InlineData("Microsoft.Extensions.DependencyInjection")]
    [InlineData("Shop.Task")]
    [InlineData("class.event")]
    [InlineData("record.var")]
    [InlineData("7-days of.Shop")]
    [InlineData("LambdaFunction")]
    public async Task A_project_may_have_any_root_namespace(string root)
    {
        CSharpCompilation compilation = ReferencedProject.Executable(GeneratorHost.Compile("""
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<Store>(); }
            public sealed class Store;
            public sealed class Shop(Store store)
            {
                [SqsBatch("orders")] public Task Take(Order order) { Seen.Add(store.GetType().Name + order.OrderId); return Task.CompletedTask; }
                [HttpTrigger("GET /orders/{id}")] public Order Get(int id) => new(id, "c");
                [ScheduleTrigger] public void Sweep() => Seen.Add("swept");
            }
            """, Sources.Order, Sources.Json));
        Type type = RouteHost.Generate(compilation, new BuildProperties(("RootNamespace", root))).Load().GetTypes().Single(type => type.Name == "LambdaFunction");
        var function = new RunningFunction((RoutedFunction)Activator.CreateInstance(type)!);
        await function.InvokeAsync(Events.SqsOf("orders", Events.Order(1)));
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal(200, HttpRequests.Answer(await function.InvokeAsync(HttpRequests.Of("GET", "/orders/3"))).Status);
        Assert.Equal("Store1 swept", function.Seen);
    }

    [Theory]
    [InlineData("", "Consumer", "First")]
    [InlineData("", "Shop", "Shop")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]", "Consumer", "First")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]", "Shop", "Shop")]
    public async Task A_function_may_reference_another_one(string attribute, string root, string otherRoot)
    {
        ReferencedProject other = ReferencedProject.Compile(
            ReferencedProject.Executable(ReferencedProject.Project("First", attribute, "namespace First { public static class Desk { [SqsBatch(\"first\")] public static void Take() { } } }")),
            new BuildProperties(("RootNamespace", otherRoot)));
        CSharpCompilation function = ReferencedProject.Function(["public static class Shop1 { [SqsBatch(\"second\")] public static void Take() => Seen.Add(typeof(First.Desk).FullName!); }", Sources.Order], other);
        RunningFunction running = ReferencedProject.Start(RouteHost.Generate(function, new BuildProperties(("RootNamespace", root))), other);
        await running.InvokeAsync(Events.SqsOf("second", "x"));
        await running.ThrowsAsync<BatchFailedException>(Events.SqsOf("first", "x"));
        Assert.Equal("First.Desk", running.Seen);
    }

    [Fact]
    public async Task A_function_sees_the_internals_of_another_one_that_lets_it()
    {
        ReferencedProject other = ReferencedProject.Compile("First", """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Consumer")]
            namespace First
            {
                internal sealed record Parcel(int Number);
                [System.Text.Json.Serialization.JsonSerializable(typeof(Parcel))] internal sealed partial class FirstJson : System.Text.Json.Serialization.JsonSerializerContext;
                internal static class Desk { [SqsBatch("first")] public static void Take(Parcel parcel) { } }
            }
            """);
        CSharpCompilation function = ReferencedProject.Function(["""
            using First;
            [System.Text.Json.Serialization.JsonSerializable(typeof(Parcel))] internal sealed partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
            internal static class Shop { [SqsBatch("second")] internal static void Take(Parcel parcel) => Seen.Add("parcel" + parcel.Number); }
            """, Sources.Order], other);
        RunningFunction running = ReferencedProject.Start(function, other);
        await running.InvokeAsync(Events.SqsOf("second", """{"number":3}"""));
        Assert.Equal("parcel3", running.Seen);
    }
}
