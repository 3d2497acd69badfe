using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Every finding about routes: its id, and the exact text that is underlined.</summary>
public sealed class FindingTests
{
    /// <summary>Trigger and event types of a third party, well formed and not.</summary>
    private const string Types = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        using System.Text.Json;
        using Microsoft.Extensions.DependencyInjection;
        using Queue = Lambda.Routing.SqsBatchAttribute;
        public sealed record Extra(int A);
        [Delivery(Delivery.Asynchronous)] public sealed class EmptyTriggerAttribute : TriggerAttribute;
        [Sources(typeof(Parcel))] public sealed class ParcelTriggerAttribute(string? name = null) : TriggerAttribute
        {
            [Filter("Nothing.There", MatchBy.Exact)] public string? Name { get; } = name;
            [Filter(nameof(Parcel.Kind), MatchBy.Exact)] public string[]? Kinds { get; init; }
            [Filter(nameof(Parcel.Kind), MatchBy.Resource, ArnFormat = "box")] public string? Box { get; init; }
        }
        [EventType, Source("parcel"), Shape("parcel")] public sealed partial record Parcel : IEvent<Parcel> { public partial string? Kind { get; init; } }
        public enum Letter { Any, [Selects(typeof(Parcel))] P, [Selects(typeof(Broken))] Q }
        [Sources(typeof(Parcel))] public sealed class LetterTriggerAttribute(Letter letter = Letter.Any) : TriggerAttribute { public Letter Letter { get; } = letter; }
        [Sources(typeof(Crate))] public sealed class CrateTriggerAttribute : TriggerAttribute
        {
            [Filter(nameof(Crate.State), MatchBy.Exact)] public string? State { get; init; }
            [Filter(nameof(Crate.State), MatchBy.Prefix)] public string? StateStart { get; init; }
            [Filter(nameof(Crate.Reason), MatchBy.Exact)] public string? Reason { get; init; }
        }
        [EventType, Source("crate"), Shape("crate", "state = OPEN|CLOSED", "reason ~ crate_"), Shape("crate", "state = OPENED", "reason ~ crate_"), Shape("crate", "!state", "reason ~ crate_")]
        [DocumentedValues(nameof(Crate.Reason), "crate_broken", "crate_full")]
        public sealed partial record Crate : IEvent<Crate> { public partial string? State { get; init; } public partial string? Reason { get; init; } }
        [Sources(typeof(Broken))] public sealed class BrokenTriggerAttribute : TriggerAttribute;
        [EventType, Source("broken"), Shape("a = ")] public sealed partial record Broken : IEvent<Broken>;
        """;

    public static TheoryData<string, string[]> Faults => new()
    {
        { "public static class S { [ScheduleTrigger] private static void Take() { } }", ["LR0001 'Take'"] },
        { "public static class S { [ScheduleTrigger] public static void Take<T>() { } }", ["LR0001 'Take'"] },
        { "public static class S { [ScheduleTrigger] public static void Take(ref int a) { } }", ["LR0001 'Take'", "LR1001 'ref int a'"] },
        { "public class S<T> { [ScheduleTrigger] public void Take() { } }", ["LR0001 'Take'"] },
        { "public class S { private class Inner { [ScheduleTrigger] public void Take() { } } }", ["LR0001 'Take'"] },
        { "public abstract class S { [ScheduleTrigger] public abstract void Take(); }", ["LR0001 'Take'"] },
        { "file class S { [ScheduleTrigger] public void Take() { } }", ["LR0001 'Take'"] },
        { "public static class S { [EmptyTrigger] public static void Take() { } }", ["LR0002 'EmptyTrigger'"] },
        { "public static class S { [Queue(\"orders\")] public static void Take() { } }", ["LR0003 'Take'"] },
        { "[Sources(typeof(Parcel))] public sealed class ParcelAttribute : TriggerAttribute; public static class S { [Parcel] public static void Take() { } }", ["LR0005 'ParcelAttribute'", "LR0003 'Take'"] },
        { "public static class S { [ParcelTrigger(\"n\")] public static void Take() { } }", ["LR0004 '\"n\"'"] },
        { "public static class S { [ParcelTrigger(Kinds = [\"a\", \"b\"])] public static void Take() { } }", ["LR0004 'Kinds = [\"a\", \"b\"]'"] },
        { "public static class S { [LetterTrigger(Letter.Q)] public static void Take() { } }", ["LR0209 'Letter.Q'"] },
        { "public static class S { [LetterTrigger((Letter)7)] public static void Take() { } }", ["LR0209 '(Letter)7'"] },
        { "public static class S { [LetterTrigger(Letter.P)] public static void Take() { } }", [] },
        { "public static class S { [ParcelTrigger(Box = \"b\")] public static void Take() { } }", ["LR0110 'Box = \"b\"'"] },
        { "public static class S { [DirectTrigger] public static void Take() { } }", ["LR0210 'DirectTrigger'"] },
        { "public static class S { [DirectTrigger(\"a\", \"b = \", \"c = d\")] public static void Take() { } }", ["LR0204 '\"b = \"'"] },
        { "public static class S { [DirectTrigger(\"a\", \"!a\")] public static void Take() { } }", ["LR0205 '\"a\"'"] },
        { "public static class S { [ScheduleTrigger(Input = \"{\")] public static void Take() { } }", ["LR0211 'Input = \"{\"'"] },
        { "public class S(IDisposable service) { [WarmupTrigger] public void Take() => service.Dispose(); }", ["LR0212 'WarmupTrigger'", "LR1006 'Take'"] },
        { "public static class S { [DirectTrigger(\"a\")] public static void A() { } [WarmupTrigger(\"a\")] public static void B() { } }", ["LR3006 'DirectTrigger(\"a\")'", "LR3006 'WarmupTrigger(\"a\")'"] },
        { "public static class S { [ScheduleTrigger(Name = \"n\", Input = \"[1]\")] public static void A() { } [ScheduleTrigger(Name = \"n\", Input = \"[{}]\")] public static void B() { } }", ["LR3007 'Name = \"n\"'", "LR3007 'Name = \"n\"'"] },
        { "public static class S { [BrokenTrigger] public static void Take() { } }", ["LR0006 'BrokenTrigger'"] },
        { "public static class S { [HttpTrigger(\"orders\")] public static void Take() { } }", ["LR0401 '\"orders\"'"] },
        { "public static class S { [HttpTrigger(\"GET /a\")] public static void A() { } [HttpTrigger(\"GET /a\")] public static void B() { } }", ["LR0402 '\"GET /a\"'", "LR0402 '\"GET /a\"'"] },
        { "public static class S { [ScheduleTrigger] public static void Take(int number) { } }", ["LR1001 'int number'"] },
        { "public static class S { [S3Trigger] public static void Take(Order order) { } }", ["LR1001 'Order order'"] },
        { "public static class S { [S3Trigger] public static void Take(IReadOnlyList<(S3Record, Order)> all) { } }", ["LR2003 'IReadOnlyList<(S3Record, Order)> all'"] },
        { "public static class S { [EventBridgeTrigger] public static void Take([FromAttribute(\"a\")] string a) { } }", ["LR1001 '[FromAttribute(\"a\")] string a'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take([FromAttribute(\"a\")] Order a) { } }", ["LR1001 '[FromAttribute(\"a\")] Order a'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(IReadOnlyList<SqsMessage> all, SqsMessage one) { } }", ["LR1001 'SqsMessage one'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(IReadOnlyList<SqsMessage> all, [FromAttribute(\"a\")] string a) { } }", ["LR1001 '[FromAttribute(\"a\")] string a'"] },
        { "public static class S { [EventBridgeTrigger] public static void Take(Order one, string two) { } }", ["LR1002 'string two'"] },
        { "public static class S { [ScheduleTrigger] public static async void Take() { await Task.Yield(); } }", ["LR1003 'void'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static Task<int> Take(IReadOnlyList<SqsMessage> all) => Task.FromResult(all.Count); }", ["LR1004 'Task<int>'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static BatchFailures Take(SqsMessage one) => BatchFailures.None; }", ["LR1005 'BatchFailures'"] },
        { "public static class S { [ScheduleTrigger] public static void Take(IDisposable service) { } }", ["LR1006 'Take'"] },
        { "public class S(IDisposable service) { [ScheduleTrigger] public void Take() => service.Dispose(); }", ["LR1006 'Take'"] },
        { "public class S { public S() { } public S(int a) { } [ScheduleTrigger] public void Take() { } }", ["LR1007 'Take'"] },
        { "public class S { private S() { } [ScheduleTrigger] public void Take() { } }", ["LR1007 'Take'"] },
        { "public class S { public required string Name { get; init; } [ScheduleTrigger] public void Take() { } }", ["LR1007 'Take'"] },
        { "public class S { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public S() => Name = \"\"; public required string Name { get; init; } [ScheduleTrigger] public void Take() { } }", [] },
        { "public class S { public S(ref int a) { } [ScheduleTrigger] public void Take() { } }", ["LR1007 'Take'"] },
        { "public class S(IDisposable a) { public S() : this(null!) { } [ScheduleTrigger] public void Take() => a.Dispose(); }", ["LR1007 'Take'"] },
        { "public class S([FromKeyedServices(\"k\")] IDisposable a) { [ScheduleTrigger] public void Take() => a.Dispose(); }", ["LR1007 'Take'"] },
        { "public class S { internal S() { } [ScheduleTrigger] public void Take() { } }", [] },
        { "public class B { public void ConfigureServices(IServiceCollection s) { } } [LambdaStartup] public class A : B; public static class S { [ScheduleTrigger] public static void Take(IDisposable d) { } }", [] },
        { "public class B { private void ConfigureServices(IServiceCollection s) { } } [LambdaStartup] public class A : B;", ["LR1009 'A'"] },
        { "[LambdaStartup] public static class A { public static void ConfigureServices(IServiceCollection s) { } } [LambdaStartup] public static class B { public static void ConfigureServices(IServiceCollection s) { } }", ["LR1008 'B'"] },
        { "[LambdaStartup] public static class A { public static int ConfigureServices(IServiceCollection s) => 1; }", ["LR1009 'A'"] },
        { "[LambdaStartup] public class A(int a) { public void ConfigureServices(IServiceCollection s) => Seen.Add(a.ToString()); }", ["LR1009 'A'"] },
        { "public class O { [LambdaStartup] private class A { public void ConfigureServices(IServiceCollection s) { } } }", ["LR1009 'A'"] },
        { "public static class S { [ScheduleTrigger, LambdaFilter(typeof(Order))] public static void Take() { } }", ["LR0090 'typeof(Order)'"] },
        { "[LambdaFilter(typeof(Order))] public static class S { [ScheduleTrigger] public static void Take() { } [FallbackTrigger] public static void Rest() { } }", ["LR0090 'typeof(Order)'"] },
        { "[assembly: LambdaFilter(typeof(Order))] public static class S { [ScheduleTrigger] public static void Take() { } }", ["LR0090 'typeof(Order)'"] },
        { "public abstract class F : IRecordFilter { public abstract ValueTask InvokeAsync(FilteredRecord unit, Func<ValueTask> next); } public static class S { [SqsBatch(PartialResponses = true), LambdaFilter(typeof(F))] public static void Take(SqsMessage m) { } }", ["LR0090 'typeof(F)'"] },
        { "public class F<T> : IInvocationFilter { public ValueTask InvokeAsync(FilteredInvocation unit, Func<ValueTask> next) => next(); } public static class S { [ScheduleTrigger, LambdaFilter(typeof(F<>))] public static void Take() { } }", ["LR0090 'typeof(F<>)'"] },
        { "public class F<T> : IInvocationFilter { public ValueTask InvokeAsync(FilteredInvocation unit, Func<ValueTask> next) => next(); } public static class S { [ScheduleTrigger, LambdaFilter(typeof(F<int>))] public static void Take() { } }", [] },
        { "public class F : IInvocationFilter { public F() { } public F(int a) { } public ValueTask InvokeAsync(FilteredInvocation unit, Func<ValueTask> next) => next(); } public static class S { [ScheduleTrigger, LambdaFilter(typeof(F))] public static void Take() { } }", ["LR0090 'typeof(F)'"] },
        { "public sealed class F : IRecordFilter { public ValueTask InvokeAsync(FilteredRecord unit, Func<ValueTask> next) => next(); } public static class S { [ScheduleTrigger, LambdaFilter(typeof(F))] public static void Take() { } }", ["LR0091 'LambdaFilter(typeof(F))'"] },
        { "public sealed class F : IInvocationFilter { public ValueTask InvokeAsync(FilteredInvocation unit, Func<ValueTask> next) => next(); } public static class S { [SqsBatch(PartialResponses = true), LambdaFilter(typeof(F))] public static void Take(SqsMessage m) { } }", ["LR0091 'LambdaFilter(typeof(F))'"] },
        { "public sealed class F : IRecordFilter { public ValueTask InvokeAsync(FilteredRecord unit, Func<ValueTask> next) => next(); } public static class S { [SqsBatch(PartialResponses = true), LambdaFilter(typeof(F))] public static void Take(IReadOnlyList<SqsMessage> m) { } }", ["LR0091 'LambdaFilter(typeof(F))'"] },
        { "[assembly: LambdaFilter(typeof(F))] public sealed class F(IDisposable d) : IInvocationFilter { public ValueTask InvokeAsync(FilteredInvocation unit, Func<ValueTask> next) { d.Dispose(); return next(); } } public static class S { [ScheduleTrigger] public static void Take() { } }", ["LR1006 'typeof(F)'"] },
        { "public static class S { [ScheduleTrigger] public static void Take() { } [LambdaShutdown] private static void Stop() { } }", ["LR0092 'Stop'"] },
        { "public static class S { [ScheduleTrigger] public static void Take() { } [LambdaShutdown] public static async void Stop() => await Task.Yield(); }", ["LR0092 'Stop'"] },
        { "public static class S { [ScheduleTrigger] public static void Take() { } [LambdaBeforeSnapshot] public static int Stop() => 1; }", ["LR0092 'Stop'"] },
        { "public static class S { [ScheduleTrigger] public static void Take() { } [LambdaAfterRestore] public static void Stop(CancellationToken t) { } }", ["LR0092 'Stop'"] },
        { "public static class S { [ScheduleTrigger] public static void Take() { } [LambdaShutdown] public static void Stop(IDisposable d) { } }", ["LR1006 'Stop'"] },
        { "[LambdaStartup] public static class A { public static async void ConfigureServices(IServiceCollection s) => await Task.Yield(); }", ["LR1009 'A'"] },
        { "[LambdaStartup] public static class A { public static void ConfigureServices(IServiceCollection s) { } public static Task ConfigureServicesAsync(IServiceCollection s) => Task.CompletedTask; }", ["LR1009 'A'"] },
        { "public static class S { [FallbackTrigger] public static HttpResult Take() => HttpResult.Ok(); }", ["LR1010 'HttpResult'"] },
        { "public static class S { [HttpTrigger(\"GET /a\")] public static void Take(Order order) { } }", ["LR1011 'Order order'"] },
        { "public static class S { [CrateTrigger(State = \"LOST\")] public static void Take() { } }", ["LR1025 'State = \"LOST\"'"] },
        { "public static class S { [CrateTrigger(State = \"${STATE}\")] public static void Take() { } }", [] },
        { "public static class S { [CrateTrigger(StateStart = \"OP\")] public static void Take() { } }", [] },
        { "public static class S { [CrateTrigger(StateStart = \"LO\")] public static void Take() { } }", ["LR1025 'StateStart = \"LO\"'"] },
        { "public static class S { [CrateTrigger(Reason = \"parcel_broken\")] public static void Take() { } }", ["LR1025 'Reason = \"parcel_broken\"'"] },
        { "public static class S { [CrateTrigger(Reason = \"crate_eaten\")] public static void Take() { } }", ["LR1026 'Reason = \"crate_eaten\"'"] },
        { "public static class S { [CrateTrigger(Reason = \"crate_broken\")] public static void Take() { } }", [] },
        { "public static class S { [EventBridgeTrigger] public static void Take(Extra extra) { } }", ["LR2001 'Extra extra'"] },
        { "public static class S { [FallbackTrigger] public static Task<Extra> Take() => Task.FromResult(new Extra(1)); }", ["LR2001 'Task<Extra>'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(Order[] orders) { } }", ["LR2003 'Order[] orders'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(IReadOnlyList<Order> orders) { } }", ["LR2003 'IReadOnlyList<Order> orders'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(List<Order> orders) { } }", ["LR2003 'List<Order> orders'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(SqsMessage[] all) { } }", ["LR2003 'SqsMessage[] all'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(IEnumerable<SqsMessage> all) { } }", ["LR2003 'IEnumerable<SqsMessage> all'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(params Order[] orders) { } }", ["LR2003 'params Order[] orders'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static BatchFailures? Take(IReadOnlyList<SqsMessage> all) => null; }", ["LR1004 'BatchFailures?'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static Task<BatchFailures> Take(SqsEvent all) => throw new NotSupportedException(); }", ["LR1005 'Task<BatchFailures>'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(dynamic order) { } }", ["LR1001 'dynamic order'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take([Payload] Span<byte> order) { } }", ["LR1001 '[Payload] Span<byte> order'"] },
        { "public static class S { [HttpTrigger(\"POST /a\")] public static void Take(Span<byte> order) { } }", ["LR1001 'Span<byte> order'"] },
        { "public static class S { [DynamoDbBatch(PartialResponses = true)] public static void Take([NewImage] Order order) { } }", ["LR2004 '[NewImage] Order order'"] },
        { "public static class S { [DynamoDbBatch(PartialResponses = true)] public static void Take([OldImage] string text) { } }", ["LR2004 '[OldImage] string text'"] },
        { "public static class S { [DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true, Unrouted = Unrouted.Fail)] public static void Take([OldImage] Order order) { } }", ["LR2004 '[OldImage] Order order'"] },
        { "public static class S { [DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true, Unrouted = Unrouted.Fail)] public static void Take([NewImage] Order order) { } }", [] },
        { "public static class S { [DynamoDbBatch(PartialResponses = true)] public static void Take([NewImage] Order? now, [OldImage] Order? before, [Keys] Order key) { } }", [] },
        { "public static class S { [DynamoDbBatch(PartialResponses = true)] public static void Take(Order order) { } }", ["LR1001 'Order order'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take([NewImage] Order order) { } }", ["LR1001 '[NewImage] Order order'"] },
        { "public static class S { [DynamoDbBatch(PartialResponses = true)] public static void Take([Keys] Order one, [Keys] Order two) { } }", ["LR1002 '[Keys] Order two'"] },
        { "public static class S { [DynamoDbBatch(PartialResponses = true)] public static void Take(IReadOnlyList<DynamoDbRecord> all, [Keys] Order key) { } }", ["LR1002 '[Keys] Order key'"] },
        { "public static class S { [DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true)] public static void Take() { } }", ["LR4002 'DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true)'"] },
        { "public static class S { [EventBridgeTrigger] public static void A() { } [EventBridgeTrigger] public static void B() { } }", ["LR3001 'EventBridgeTrigger'", "LR3001 'EventBridgeTrigger'"] },
        { "public static class S { [EventBridgeTrigger(Source = \"s\")] public static void A() { } [EventBridgeTrigger(DetailType = \"t\")] public static void B() { } }", ["LR3002 'EventBridgeTrigger(Source = \"s\")'", "LR3002 'EventBridgeTrigger(DetailType = \"t\")'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void A(SqsEvent e) { } [SqsBatch(\"b\", PartialResponses = true)] public static void B(SqsMessage m) { } }", ["LR3004 'SqsBatch(PartialResponses = true)'"] },
        { "public static class S { [SqsBatch(\"a.fifo\", PartialResponses = true)] public static void A(IReadOnlyList<SqsMessage> m) { } [SqsBatch(\"b\", PartialResponses = true)] public static void B(SqsMessage m) { } }", ["LR3005 'SqsBatch(\"a.fifo\", PartialResponses = true)'"] },
        { "public static class S { [ScheduleTrigger] public static Task<int> Take() => Task.FromResult(1); }", ["LR4001 'Task<int>'"] },
        { "public static class S { [SqsBatch(\"a.fifo\", PartialResponses = true), When(\"a\", \"b\")] public static void Take() { } }", ["LR4002 'SqsBatch(\"a.fifo\", PartialResponses = true)'"] },
        { "public static class S { [SqsBatch(\"a\")] public static void Take() { } }", ["LR4003 'SqsBatch(\"a\")'"] },
        { "public static class S { [SqsBatch(\"a\", PartialResponses = false)] public static void Take() { } }", [] },
        { "[assembly: LambdaRouting(PartialResponses = true)] public static class S { [SqsBatch(\"a\")] public static void Take() { } }", [] },
        { "public static class S { [SqsBatch(\"a\")] public static void Take(SqsEvent e) { } }", [] },
        { "public static class S { [HttpTrigger(\"GET /a\"), Cors(\"*\", AllowCredentials = true)] public static void Take() { } }", ["LR0080 '\"*\"'"] },
        { "public static class S { [HttpTrigger(\"GET /a\"), Cors(\"example.com\")] public static void Take() { } }", ["LR0081 '\"example.com\"'"] },
        { "public static class S { [SqsBatch(PartialResponses = true, MaxParallel = 0)] public static void Take() { } }", ["LR4050 'MaxParallel = 0'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(S3Record a, S3Event b) { } }", ["LR1070 'S3Event b'"] },
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(S3Record[] a) { } }", ["LR1071 'S3Record[] a'"] },
        { "public static class S { [SqsBatch(PartialResponses = true, MaxReceives = 2)] public static void Take(SqsEvent e) { } }", ["LR4051 'MaxReceives = 2'"] },
        { "public static class S { [SqsBatch(PartialResponses = true, NonRetryable = [typeof(Extra)])] public static void Take(SqsMessage m) { } }", ["LR4052 'NonRetryable = [typeof(Extra)]'", "LR1006 'Take'"] },
        { "public static class S { [SqsBatch(PartialResponses = true, MaxReceives = 0)] public static void Take(SqsMessage m) { } }", ["LR4053 'MaxReceives = 0'", "LR1006 'Take'"] },
        { "public static class S { [SqsBatch(PartialResponses = true, BackOff = true)] public static void Take(SqsEvent e) { } }", ["LR4054 'BackOff = true'"] },
        { "public static partial class S { [ScheduleTrigger] public static partial void Take(); public static partial void Take() { } }", [] },
        { "public static partial class S { public static partial void Take(); [ScheduleTrigger] public static partial void Take() { } }", [] },
        { "public static partial class S { [KafkaBatch(PartialResponses = true)] public static partial void Take(Order order); public static partial void Take(Order order) { } }", ["LR4020 'PartialResponses = true'", "LR2004 'Order order'"] },
        { "public static class S { [RabbitMqBatch(PartialResponses = true)] public static void Take() { } }", ["LR4060 'PartialResponses = true'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_underlined_exactly(string source, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(source.StartsWith("[assembly", StringComparison.Ordinal) ? source : Types + "\n" + source, Sources.Order, Sources.Json));

    [Fact]
    public async Task Two_contexts_with_different_options_are_a_fault() =>
        Assert.Equal(["LR2002 'Order order'"], await RouteHost.FindingsAsync(Sources.Order, Sources.Json, """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions(WriteIndented = true)] internal sealed partial class Other : JsonSerializerContext;
            public static class Shop { [EventBridgeTrigger] public static void Take(Order order) { } }
            """));

    [Fact]
    public async Task Sources_that_cannot_be_told_apart_are_reported_once_where_they_are_declared()
    {
        const string source = """
            using Lambda.Routing.Declaring;
            using Lambda.Routing.Reading;
            [Sources(typeof(One))] public sealed class OneTriggerAttribute : TriggerAttribute;
            [Sources(typeof(Two))] public sealed class TwoTriggerAttribute : TriggerAttribute;
            [EventType, Source("one"), Shape("parcel")] public sealed partial record One : IEvent<One>;
            [EventType, Source("two"), Shape("parcel", "more")] public sealed partial record Two : IEvent<Two>;
            public static class Shop { [OneTrigger] public static void A() { } [TwoTrigger] public static void B() { } }
            """;
        Assert.Empty(await RouteHost.FindingsAsync(source));
        CSharpCompilation compilation = GeneratorHost.Compile(source);
        var found = await compilation.WithAnalyzers([new Analyzers.Sources.SourceAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["LR0207", "LR0207"], found.Select(diagnostic => diagnostic.Id));
        var exception = Assert.Throws<StartupException>(() => RouteHost.Start(source));
        Assert.Contains("LR0207 in Shop.B.", exception.Message, StringComparison.Ordinal);
    }
}
