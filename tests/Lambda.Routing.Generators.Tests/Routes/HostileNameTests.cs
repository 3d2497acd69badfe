using System.Text;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Names that generated code must not stumble over.</summary>
public sealed class HostileNameTests
{
    [Fact]
    public async Task Types_may_be_called_as_the_framework_s_and_the_library_s()
    {
        RunningFunction function = RunningFunction.Start("""
            namespace Shop
            {
                public class System { [SqsBatch("system")] public void Take(global::Order order) => global::Seen.Add("system"); }
                public class Task { [SqsBatch("task")] public global::System.Threading.Tasks.Task Take() { global::Seen.Add("task"); return global::System.Threading.Tasks.Task.CompletedTask; } }
                public class Lambda { [SqsBatch("lambda")] public void Take() => global::Seen.Add("lambda"); }
                public class Invocation { [SqsBatch("invocation")] public void Take() => global::Seen.Add("invocation"); }
                public class @class { [SqsBatch("class")] public void @void(string @event) => global::Seen.Add("class"); }
                namespace Inner.System.Threading { public static class Handler { [SqsBatch("inner")] public static void Take(global::System.Threading.CancellationToken ct) => global::Seen.Add("inner"); } }
            }
            namespace Other { public class Lambda { [SqsBatch("other")] public void Take() => global::Seen.Add("other"); } }
            """);
        foreach (string queue in new[] { "system", "task", "lambda", "invocation", "class", "inner", "other" })
        {
            await function.InvokeAsync(Events.SqsOf(queue, Events.Order(1)));
        }
        Assert.Equal("system task lambda invocation class inner other", function.Seen);
        Assert.Equal("sqs Other.Lambda.Take", function.Route); // Two classes share the short name.
    }

    [Fact]
    public async Task Namespaces_may_repeat_the_root_namespace_and_the_library_s_parts()
    {
        RunningFunction function = RunningFunction.Start("""
            namespace Consumer
            {
                public sealed class Consumer { [SqsBatch("consumer")] public void Take() => global::Seen.Add("consumer"); }
                public sealed class Routing { [SqsBatch("routing")] public void Take() => global::Seen.Add("routing"); }
                public sealed class ValueTask { [SqsBatch("valuetask")] public void Take() => global::Seen.Add("valuetask"); }
                public sealed class SqsEvent { [SqsBatch("event")] public void Take() => global::Seen.Add("event"); }
            }
            namespace Consumer.System { public sealed class String { [SqsBatch("string")] public void Take() => global::Seen.Add("string"); } }
            namespace Consumer.Lambda.Routing { public sealed class X { [SqsBatch("x")] public void Take() => global::Seen.Add("x"); } }
            """);
        foreach (string queue in new[] { "consumer", "routing", "valuetask", "event", "string", "x" })
        {
            await function.InvokeAsync(Events.SqsOf(queue, "b"));
        }
        Assert.Equal("consumer routing valuetask event string x", function.Seen);
    }

    [Fact]
    public async Task A_class_in_no_namespace_may_have_the_project_s_name()
    {
        Type type = RouteHost.Generate("public sealed class Consumer { [ScheduleTrigger] public void Sweep() => Seen.Add(\"swept\"); }", Sources.Order)
            .Load().GetType("LambdaFunction", throwOnError: true)!;
        var function = new RunningFunction((Dispatch.RoutedFunction)Activator.CreateInstance(type)!);
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal("swept", function.Seen);
    }

    [Fact]
    public async Task Parameters_may_be_called_as_generated_variables()
    {
        RunningFunction function = RunningFunction.Start("""
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<IStore, Store>(); }
            public interface IStore { } public sealed class Store : IStore { }
            public sealed class Shop
            {
                [SqsBatch("one")]
                public void One(SqsMessage record, SqsEvent @event, Order argument0, IStore scope, CancellationToken handler, InvocationContext invocation, [FromAttribute("a")] string? argument1) => Seen.Add("one");
                [SqsBatch("two")]
                public BatchFailures Two(IReadOnlyList<(SqsMessage, Order)> records, IStore unreadable, SqsEvent failures) { Seen.Add("two"); return BatchFailures.None; }
                [FallbackTrigger] public string Other(Order answer, IStore given, UnknownEvent @this) { Seen.Add("other"); return "1"; }
            }
            """);
        await function.InvokeAsync(Events.SqsOf("one", Events.Order(1)));
        await function.InvokeAsync(Events.SqsOf("two", Events.Order(1)));
        await function.InvokeAsync(Events.Order(1));
        Assert.Equal("one two other", function.Seen);
    }

    [Fact]
    public async Task Overloads_are_told_apart_in_reports()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("a")] public void Take(string body) => Seen.Add("text");
                [SqsBatch("b")] public void Take(Order order) => Seen.Add("order");
            }
            """);
        await function.InvokeAsync(Events.SqsOf("a", "x"));
        Assert.Equal("sqs Shop.Take#1", function.Route);
        await function.InvokeAsync(Events.SqsOf("b", Events.Order(1)));
        Assert.Equal("sqs Shop.Take#2", function.Route);
        Assert.Equal("text order", function.Seen);
    }

    [Fact]
    public async Task Text_in_attributes_may_hold_anything()
    {
        RunningFunction function = RunningFunction.Start(""""
            public static class Shop
            {
                [EventBridgeTrigger(Source = "a\"\n*/ } ${", DetailType = """\u0041"""), When("x\ny", "\"")] public static void Never() { }
                [EventBridgeTrigger(Source = "q\"\n\\")] public static void Take() => Seen.Add("taken");
            }
            """".Replace("${", "$ {", StringComparison.Ordinal));
        await function.InvokeAsync(Events.Bus("q\"\n\\", "t"));
        Assert.Equal("taken", function.Seen);
    }

    [Fact]
    public void A_project_without_handlers_gets_no_code() => Assert.Empty(RouteHost.Generate("public static class Shop { public static void Take() { } }").Files);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(500)]
    public async Task Any_number_of_handlers_compiles_without_a_warning_and_runs(int count)
    {
        var source = new StringBuilder("public sealed class Shop\n{\n");
        for (int i = 0; i < count; i++)
        {
            source.AppendLine(null, $"    [SqsBatch(\"q{i}\")] public void Take{i}(Order order) => Seen.Add(\"{i}\");");
        }
        RunningFunction function = RunningFunction.Start(source.Append('}').ToString());
        await function.InvokeAsync(Events.SqsOf($"q{count - 1}", Events.Order(1)));
        Assert.Equal($"{count - 1}", function.Seen);
        Assert.Equal($"sqs Shop.Take{count - 1}", function.Route);
    }
}
