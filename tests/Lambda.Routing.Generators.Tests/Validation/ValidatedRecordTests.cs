using Lambda.Routing.Generators.Tests.Routes;
using Lambda.Routing.Generators.Tests.Routes.Windows;

namespace Lambda.Routing.Generators.Tests.Validation;

/// <summary>Payloads of events and records whose types declare rules.</summary>
public sealed class ValidatedRecordTests
{
    private const string Valid = """{"customer":"ann","count":1}""";
    private const string Invalid = """{"customer":"secret","count":7,"lines":[{"sku":"a","quantity":0}]}""";

    [Fact]
    public async Task A_record_that_is_not_valid_fails_alone_and_no_value_is_told()
    {
        RunningFunction function = ValidationHost.Start("""
            public sealed class Shop { [SqsBatch(PartialResponses = true)] public static void Take(Purchase purchase) => Seen.Add(purchase.Customer); }
            """);

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs(Valid, Invalid, Valid)));
        Assert.Equal("ann ann", function.Seen);
        var failure = Assert.IsType<PayloadValidationException>(Assert.Single(function.Log.Errors).Exception);
        Assert.Equal("Shop.Take, parameter 'purchase': not valid: count, lines[0].quantity", failure.Message);
        Assert.Equal(["The field Count must be between 1 and 5."], failure.Errors["count"]);
    }

    [Fact]
    public async Task A_payload_is_checked_in_the_envelope_that_it_came_in()
    {
        RunningFunction function = ValidationHost.Start("""
            public sealed class Shop { [SqsBatch(PartialResponses = true)] public static void Take(Purchase purchase) => Seen.Add(purchase.Customer); }
            """);

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", await function.InvokeAsync(Events.Sqs(Events.Bus("s", "d", Invalid), Events.Bus("s", "d", Valid))));
        Assert.Equal("ann", function.Seen);
    }

    [Fact]
    public async Task A_list_is_of_what_is_valid_and_the_rest_has_failed()
    {
        RunningFunction function = ValidationHost.Start("""
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true)]
                public async Task Take(IReadOnlyList<(SqsMessage Message, Purchase Purchase)> all) { await Task.Yield(); Seen.Add(string.Join(',', all.Select(pair => pair.Message.MessageId))); }
            }
            """);

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs(Valid, Invalid, Valid)));
        Assert.Equal("m1,m3", function.Seen);
        Assert.IsType<PayloadValidationException>(Assert.Single(function.Log.Errors).Exception);
    }

    [Fact]
    public async Task A_list_in_order_ends_before_what_is_not_valid()
    {
        RunningFunction function = ValidationHost.Start("""
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true)]
                public void Take(IReadOnlyList<(SqsMessage Message, Purchase Purchase)> all) => Seen.Add(string.Join(',', all.Select(pair => pair.Message.MessageId)));
            }
            """);

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m3"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", Invalid, "q.fifo", "g"), Events.Message("m2", Valid, "q.fifo", "h"), Events.Message("m3", Valid, "q.fifo", "g"))));
        Assert.Equal("m2", function.Seen);
    }

    [Fact]
    public async Task A_time_window_s_records_end_before_what_is_not_valid()
    {
        RunningFunction function = ValidationHost.StartOnly("""
            public sealed class Totals { public int Count { get; set; } }
            [System.Text.Json.Serialization.JsonSerializable(typeof(Totals))] internal sealed partial class WindowJson : System.Text.Json.Serialization.JsonSerializerContext;
            public sealed class Shop
            {
                [KinesisBatch("clicks", PartialResponses = true)]
                public Totals Count(IReadOnlyList<(KinesisRecord Record, Purchase Purchase)> all, TimeWindow<Totals> window) { window.State.Count += all.Count; return window.State; }
            }
            """, ValidationHost.Types, ValidationHost.Startup);

        Assert.Equal("""{"state":{"count":1},"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(WindowShop.Window("{}", false, Valid, Invalid, Valid)));
    }

    [Fact]
    public async Task An_event_that_is_not_valid_fails()
    {
        RunningFunction function = ValidationHost.Start("""
            public sealed class Shop { [EventBridgeTrigger] public static Task Take(Purchase purchase) => Task.CompletedTask; }
            """);

        await function.InvokeAsync(Events.Bus("s", "d", Valid));
        Assert.Equal(["count", "lines[0].quantity"], (await function.ThrowsAsync<PayloadValidationException>(Events.Bus("s", "d", Invalid))).Errors.Keys);
    }

    [Fact]
    public async Task A_null_payload_of_a_nullable_parameter_is_valid()
    {
        RunningFunction function = ValidationHost.Start("""
            public sealed class Shop { [SqsBatch(PartialResponses = true)] public static void Take(Purchase? purchase) => Seen.Add(purchase?.Customer ?? "none"); }
            """);

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs("null", Invalid)));
        Assert.Equal("none", function.Seen);
    }
}
