namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Filters around invocations and records, compiled and run.</summary>
public sealed class LambdaFilterTests
{
    private const string Filters = """
        public abstract class Around(string name)
        {
            protected async ValueTask Run(string what, Func<ValueTask> next)
            {
                Seen.Add(name + "<" + what);
                try { await next(); }
                catch (Exception exception) { Seen.Add(exception.GetType().Name); throw; }
                finally { Seen.Add(name + ">"); }
            }
        }
        public sealed class Outer() : Around("outer"), IInvocationFilter
        {
            public ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) => Run(invocation.Route ?? "all", next);
        }
        public sealed class Middle() : Around("middle"), IInvocationFilter
        {
            public ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) => Run(invocation.Route ?? "all", next);
        }
        public sealed class Inner() : Around("inner"), IInvocationFilter
        {
            public ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) => Run(invocation.Route + invocation.Event.Length.ToString().Length, next);
        }
        public sealed class Each : IRecordFilter
        {
            public async ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next)
            {
                Seen.Add("each<" + ((SqsMessage)record.Record).MessageId);
                await next();
                Seen.Add("each>" + record.Route);
            }
        }
        public sealed class Both : IInvocationFilter, IRecordFilter
        {
            public ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) { Seen.Add("invocation"); return next(); }
            public ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) { Seen.Add("record"); return next(); }
        }
        public sealed class Skip : IInvocationFilter, IRecordFilter
        {
            public ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) => default;
            public ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) => default;
        }
        public sealed class Twice : IInvocationFilter
        {
            public async ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) { await next(); await next(); }
        }
        public sealed class Retry : IRecordFilter
        {
            public async ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next)
            {
                try { await next(); } catch (FormatException) { Seen.Add("again"); await next(); }
            }
        }
        """;

    private const string GetOrder = """
        {"version":"2.0","routeKey":"$default","rawPath":"/orders/7","rawQueryString":"","headers":{},"requestContext":{"accountId":"1","apiId":"a",
        "domainName":"a.execute-api.eu-west-1.amazonaws.com","domainPrefix":"a","http":{"method":"GET","path":"/orders/7","protocol":"HTTP/1.1","sourceIp":"192.0.2.1","userAgent":"t"},
        "requestId":"r","routeKey":"$default","stage":"$default","time":"01/Jan/2026:00:00:00 +0000","timeEpoch":1},"isBase64Encoded":false}
        """;

    [Fact]
    public async Task Filters_run_in_the_order_assembly_class_method_and_as_they_stand()
    {
        RunningFunction function = RunningFunction.Start("[assembly: LambdaFilter(typeof(Outer))]", Filters, """
            [LambdaFilter(typeof(Middle))]
            public static class Shop
            {
                [ScheduleTrigger, LambdaFilter(typeof(Inner)), LambdaFilter(typeof(Both))]
                public static void Sweep() => Seen.Add("sweep");
            }
            """);
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal("outer<all middle<Shop.Sweep inner<Shop.Sweep3 invocation sweep inner> middle> outer>", function.Seen);
    }

    [Fact]
    public void Filters_are_calls_one_within_the_other_without_reflection_or_a_list()
    {
        string code = string.Concat(RouteHost.Generate("[assembly: LambdaFilter(typeof(Outer))]", Filters, """
            public static class Shop { [ScheduleTrigger, LambdaFilter(typeof(Middle)), LambdaFilter(typeof(Inner))] public static void Sweep() => Seen.Add("sweep"); }
            """, Sources.Order).AssertCompiles().Files.Where(file => file.Key.StartsWith("LambdaFunction.", StringComparison.Ordinal)).Select(file => file.Value));

        Assert.Matches(@"filter0\)\.InvokeAsync\(filtered, \(\) => \(\(global::Lambda\.Routing\.IInvocationFilter\)filter1\)\.InvokeAsync\(filtered, \(\) => filteredCall\.RunAsync", code);
        Assert.All(["new global::Outer()", "new global::Middle()", "new global::Inner()"], creation => Assert.Contains(creation, code, StringComparison.Ordinal));
        Assert.All(["Activator", "Reflection", "GetType(", "List<global::Lambda.Routing.IInvocationFilter", "IInvocationFilter[]"],
            text => Assert.DoesNotContain(text, code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_of_records_is_around_each_record_and_one_of_invocations_around_all_of_them()
    {
        RunningFunction function = RunningFunction.Start("[assembly: LambdaFilter(typeof(Both))]", Filters, """
            public static class Shop
            {
                [SqsBatch(PartialResponses = true), LambdaFilter(typeof(Each))]
                public static async Task Take(SqsMessage message) { await Task.Yield(); Seen.Add("take"); }
            }
            """);
        await function.InvokeAsync(Events.Sqs("{}", "{}"));
        Assert.Equal("invocation record each<m1 take each>Shop.Take record each<m2 take each>Shop.Take", function.Seen);
    }

    [Fact]
    public async Task What_a_filter_of_records_throws_is_that_record_s_failure()
    {
        RunningFunction function = RunningFunction.Start(Filters, """
            public sealed class Guard : IRecordFilter
            {
                public ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) =>
                    ((SqsMessage)record.Record).MessageId == "m1" ? throw new UnauthorizedAccessException("no") : next();
            }
            public static class Shop
            {
                [SqsBatch(PartialResponses = true), LambdaFilter(typeof(Guard))]
                public static void Take(SqsMessage message) => Seen.Add(message.MessageId);
            }
            """);
        string answer = await function.InvokeAsync(Events.Sqs("{}", "{}"));
        Assert.Equal("m2", function.Seen);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", answer);
    }

    [Fact]
    public async Task A_filter_sees_how_the_method_fails_and_may_call_it_again()
    {
        RunningFunction function = RunningFunction.Start(Filters, """
            public static class Shop
            {
                private static int s_calls;
                [SqsBatch(PartialResponses = true), LambdaFilter(typeof(Retry))]
                public static void Take(SqsMessage message) { if (++s_calls == 1) throw new FormatException(); Seen.Add("taken"); }
            }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs("{}")));
        Assert.Equal("again taken", function.Seen);
    }

    [Fact]
    public async Task A_record_whose_filter_does_not_go_on_is_done()
    {
        RunningFunction function = RunningFunction.Start(Filters, """
            public static class Shop
            {
                [SqsBatch(PartialResponses = true), LambdaFilter(typeof(Skip))]
                public static void Take(SqsMessage message) => Seen.Add("taken");
            }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs("{}")));
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task Filters_are_around_HTTP_handlers_and_leave_their_answer()
    {
        RunningFunction function = RunningFunction.Start(Filters, """
            public static class Shop
            {
                [HttpTrigger("GET /orders/{id}"), LambdaFilter(typeof(Middle))]
                public static string Get(int id) => "order " + id;
            }
            """);
        Assert.Contains("order 7", await function.InvokeAsync(GetOrder), StringComparison.Ordinal);
        Assert.Equal("middle<Shop.Get middle>", function.Seen);
    }

    [Theory]
    [InlineData("[FallbackTrigger, LambdaFilter(typeof(Skip))] public static string Take() => \"x\";", "Shop.Take neither called next nor threw")]
    [InlineData("[FallbackTrigger, LambdaFilter(typeof(Twice))] public static string Take() => \"x\";", "Shop.Take called next again")]
    public async Task An_answer_is_given_once(string method, string message)
    {
        RunningFunction function = RunningFunction.Start(Filters, $"public static class Shop {{ {method} }}");
        InvalidOperationException exception = await function.ThrowsAsync<InvalidOperationException>("""{"unknown":1}""");
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_around_the_function_must_go_on()
    {
        RunningFunction function = RunningFunction.Start("[assembly: LambdaFilter(typeof(Skip))]", Filters, """
            public static class Shop { [ScheduleTrigger] public static void Sweep() => Seen.Add("sweep"); }
            """);
        InvalidOperationException exception = await function.ThrowsAsync<InvalidOperationException>(Events.Schedule());
        Assert.Contains("A filter around the function neither called next nor threw", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_around_the_function_sees_events_that_nobody_takes()
    {
        RunningFunction function = RunningFunction.Start("[assembly: LambdaFilter(typeof(Outer))]", Filters, """
            public static class Shop { [ScheduleTrigger] public static void Sweep() => Seen.Add("sweep"); }
            """);
        await function.ThrowsAsync<UnroutedEventException>("""{"unknown":1}""");
        Assert.Equal("outer<all UnroutedEventException outer>", function.Seen);
    }

    [Fact]
    public async Task Filters_and_the_handler_share_one_scope_and_filters_are_released()
    {
        RunningFunction function = RunningFunction.Start(Filters, """
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Unit : IDisposable { public string Name { get; set; } = "new"; public void Dispose() => Seen.Add("unit-gone"); }
            public sealed class Transaction(Unit unit) : IRecordFilter, IAsyncDisposable
            {
                public async ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) { unit.Name = "begun"; await next(); Seen.Add(unit.Name); }
                public ValueTask DisposeAsync() { Seen.Add("filter-gone"); return default; }
            }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<Unit>(); }
            public sealed class Shop(Unit unit)
            {
                [SqsBatch(PartialResponses = true), LambdaFilter(typeof(Transaction))]
                public void Take(SqsMessage message) { Seen.Add(unit.Name); unit.Name = "changed"; }
            }
            """);
        await function.InvokeAsync(Events.Sqs("{}", "{}"));
        Assert.Equal("begun changed filter-gone unit-gone begun changed filter-gone unit-gone", function.Seen);
    }
}
