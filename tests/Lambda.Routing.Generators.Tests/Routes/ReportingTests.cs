namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Events whose answer goes elsewhere, of a third party.</summary>
public sealed class ReportingTests
{
    private const string Vendor = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Dispatch;
        using Lambda.Routing.Reading;
        using Microsoft.Extensions.DependencyInjection;

        public interface IPost { ValueTask PutAsync(string what); }
        public sealed record Receipt(string Text);
        public sealed record Stamp(int Number) { public static implicit operator Receipt(Stamp stamp) => new("stamp" + stamp.Number); }

        [Sources(typeof(ParcelEvent)), Delivery(Delivery.Asynchronous)]
        public sealed class ParcelTriggerAttribute : TriggerAttribute { [Filter("Kind", MatchBy.Exact)] public string? Kind { get; init; } }

        [EventType, Source("parcel"), Shape("parcel")]
        public sealed partial record ParcelEvent : IReportingEvent<ParcelEvent, Receipt, IPost>
        {
            public partial string? Parcel { get; init; }
            public partial string? Kind { get; init; }
            public static bool NeedsCall(ParcelEvent e) => e.Kind != "none";
            public static ValueTask ReportAsync(ParcelEvent e, Receipt? receipt, IPost post, Invocation invocation, CancellationToken cancellation) =>
                post.PutAsync($"ok:{receipt?.Text ?? "nothing"}");
            public static ValueTask ReportFailureAsync(ReadOnlyMemory<byte> json, Exception failure, IPost post, Invocation invocation, CancellationToken cancellation) =>
                post.PutAsync($"failed:{failure.GetType().Name}");
        }
        """;

    /// <summary>The same with a reporter of its own.</summary>
    private const string Default = """
        public sealed class PostBox : IPost
        {
            public ValueTask PutAsync(string what) { Seen.Add("box:" + what); return default; }
        }
        public sealed partial record ParcelEvent : Lambda.Routing.Declaring.IDefaultReporter<IPost> { public static IPost CreateReporter() => new PostBox(); }
        """;

    private const string Office = """
        using Microsoft.Extensions.DependencyInjection;
        public sealed class PostOffice : IPost, IDisposable
        {
            public ValueTask PutAsync(string what) { Seen.Add("office:" + what); return default; }
            public void Dispose() => Seen.Add("closed");
        }
        [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<IPost, PostOffice>(); }
        """;

    private const string Handlers = """
        public static class Desk
        {
            [ParcelTrigger(Kind = "stamp")] public static async Task<Stamp> Stamp() { await Task.Yield(); return new(3); }
            [ParcelTrigger(Kind = "sync")] public static Receipt? Sync() => new("sync");
            [ParcelTrigger(Kind = "void")] public static void Nothing() { }
            [ParcelTrigger(Kind = "say")] public static void Say() => Seen.Add("called");
            [ParcelTrigger(Kind = "throw")] public static ValueTask Throw() => throw new FormatException();
        }
        """;

    private const string Slow = """
        public static class Desk
        {
            [ParcelTrigger(Kind = "obey")] public static Task Obey(CancellationToken cancellation) { Gate.Of("called").TrySetResult(); return Gate.Of("never").Task.WaitAsync(cancellation); }
            [ParcelTrigger(Kind = "hang")] public static Task Hang() { Gate.Of("called").TrySetResult(); return Gate.Of("never").Task; }
            [ParcelTrigger(Kind = "block")] public static void Block() { Gate.Of("called").TrySetResult(); Gate.Of("end").Task.Wait(); }
        }
        """;

    [Theory]
    [InlineData("stamp", "ok:stamp3")]
    [InlineData("sync", "ok:sync")]
    [InlineData("void", "ok:nothing")]
    [InlineData("none", "ok:nothing")]
    [InlineData("throw", "failed:FormatException")]
    [InlineData("unknown", "failed:UnroutedEventException")]
    public async Task What_becomes_of_an_event_is_reported_once(string kind, string report)
    {
        RunningFunction function = RunningFunction.Start(Vendor, Default, Handlers);
        Assert.Equal("", await function.InvokeAsync(Event(kind)));
        Assert.Equal("box:" + report, function.Seen);
    }

    [Fact]
    public async Task An_event_that_does_not_read_is_reported_as_failed()
    {
        RunningFunction function = RunningFunction.Start(Vendor, Default, Handlers);
        await function.InvokeAsync("""{"parcel":"p","kind":[]}""");
        Assert.Equal("box:failed:EventReadException", function.Seen);
        Assert.NotNull(Assert.Single(function.Log.Errors).Exception);
    }

    [Theory]
    [InlineData("obey", 7.5, "TaskCanceledException")]
    [InlineData("hang", 8.5, "TimeoutException")]
    [InlineData("block", 8.5, "TimeoutException")]
    public async Task A_handler_that_does_not_finish_is_reported_before_the_deadline(string kind, double seconds, string failure)
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, Vendor, Default, Slow);
        Task<string> answer = function.InvokeAsync(Event(kind), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        await function.Gates.Come("called");
        time.Advance(TimeSpan.FromSeconds(seconds));
        await answer;
        Assert.Equal("box:failed:" + failure, function.Seen);
        function.Gates.Open("end");
    }

    [Fact]
    public async Task A_handler_is_not_called_when_no_time_is_left_for_it()
    {
        RunningFunction function = RunningFunction.Start(Vendor, Default, Handlers);
        await function.InvokeAsync(Event("say"), new InvocationContext { Deadline = DateTimeOffset.UtcNow });
        Assert.Equal("box:failed:TimeoutException", function.Seen);
    }

    [Fact]
    public async Task The_containers_reporter_comes_first_and_is_released()
    {
        RunningFunction function = RunningFunction.Start(Vendor, Default, Office, Handlers);
        await function.InvokeAsync(Event("stamp"));
        Assert.Equal("office:ok:stamp3 closed", function.Seen);
    }

    [Fact]
    public async Task A_reporter_that_cannot_be_built_is_reported_though_what_it_needed_is_released_asynchronously()
    {
        RunningFunction function = RunningFunction.Start(Vendor, Default, Handlers, """
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Line : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add("gone"); } }
            public sealed class Office : IPost { public Office(Line line) => throw new NotSupportedException(); public ValueTask PutAsync(string what) => default; }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<Line>().AddScoped<IPost, Office>(); }
            """);
        await function.InvokeAsync(Event("stamp"));
        Assert.Equal("gone box:failed:NotSupportedException", function.Seen);
    }

    [Fact]
    public async Task A_container_that_fails_is_reported_and_tried_again()
    {
        RunningFunction function = RunningFunction.Start(Vendor, Default, Handlers, """
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup
            {
                private static int s_starts;
                public static void ConfigureServices(IServiceCollection services) { if (++s_starts < 3) { throw new NotSupportedException(); } }
            }
            """);
        await function.InvokeAsync(Event("stamp"));
        await function.InvokeAsync(Event("stamp"));
        await function.DisposeAsync();
        Assert.Equal("box:failed:NotSupportedException box:ok:stamp3", function.Seen);
    }

    [Fact]
    public void A_reporter_that_nobody_registers_is_a_failure_of_the_start()
    {
        StartupException failure = Assert.Throws<StartupException>(() => RunningFunction.Start(Vendor, Handlers, """
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) { } }
            """));
        Assert.Contains("IPost", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ParcelTrigger] public static void Take() { }", "LR1015 'ParcelTrigger'")]
    [InlineData("[ParcelTrigger] public static int Take() => 1;", "LR1015 'ParcelTrigger'", "LR1012 'int'")]
    public async Task A_report_without_a_reporter_and_a_return_value_that_is_none_are_faults(string method, params string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(Vendor, Sources.Order, Sources.Json, $"public static class S {{ {method} }}"));

    [Fact]
    public async Task A_missing_answer_is_a_fault_where_one_is_required() =>
        Assert.Equal(["LR4004 'void'"], await RouteHost.FindingsAsync(
            Vendor.Replace("[EventType, Source", "[AnswerRequired, EventType, Source", StringComparison.Ordinal), Default, Sources.Order, Sources.Json,
            "public static class S { [ParcelTrigger] public static void Take() { } }"));

    private static string Event(string kind) => $$"""{"parcel":"p","kind":"{{kind}}"}""";
}
