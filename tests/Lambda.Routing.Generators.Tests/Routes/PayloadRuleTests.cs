namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>When a payload counts as what its type says.</summary>
public sealed class PayloadRuleTests
{
    private const string Shop = "public static class Shop { [EventBridgeTrigger] public static void Take(Order order) => Seen.Add(order.OrderId + (order.Customer ?? \"none\")); }";

    private const string Json = """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        [JsonSerializable(typeof(Order))] {0}
        internal sealed partial class OtherJson : JsonSerializerContext;
        """;

    [Theory]
    [InlineData("""{"orderId":1}""", "")]
    [InlineData("""{"customer":"a"}""", "")]
    [InlineData("""{"foreign":true}""", "")]
    [InlineData("""{"orderId":1,"customer":null}""", "")]
    [InlineData("[]", "")]
    [InlineData("""{"orderId":1,"customer":"a","more":1}""", "1a")]
    [InlineData("""{"OrderId":1,"CUSTOMER":"a"}""", "1a")]
    public async Task Without_options_of_its_own_a_context_refuses_what_is_missing_or_null(string detail, string seen)
    {
        RunningFunction function = RunningFunction.Start(Shop);
        string json = Events.Bus("s", "t", detail);
        if (seen.Length > 0)
        {
            await function.InvokeAsync(json);
        }
        else
        {
            await function.ThrowsAsync<Reading.PayloadException>(json);
        }
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task A_context_with_options_is_used_as_written()
    {
        RunningFunction function = RunningFunction.StartOnly(Shop, Sources.Order,
            Json.Replace("{0}", "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]", StringComparison.Ordinal));
        await function.InvokeAsync(Events.Bus("s", "t", """{"order_id":2}"""));
        Assert.Equal("2none", function.Seen);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true)]")]
    public async Task Json_null_for_a_parameter_that_is_not_nullable_is_the_record_s_failure(string options)
    {
        RunningFunction function = RunningFunction.StartOnly(
            Shop.Replace("EventBridgeTrigger", "SqsBatch", StringComparison.Ordinal), Sources.Order, Json.Replace("{0}", options, StringComparison.Ordinal));
        var exception = await function.ThrowsAsync<BatchFailedException>(Events.Sqs("null"));
        Assert.Equal("Shop.Take, parameter 'order': the payload is JSON null, but the parameter is not nullable", exception.InnerException!.Message);
        Assert.Equal("", function.Seen);
    }

    [Theory]
    [InlineData("", "", "", new[] { "LR2002 'Order order'" })]
    [InlineData("[assembly: PayloadJson(typeof(OtherJson))]", "", "", new string[0])]
    [InlineData("", "[PayloadJson(typeof(OtherJson))]", "", new string[0])]
    [InlineData("", "", "[PayloadJson(typeof(AppJson))]", new string[0])]
    public async Task Where_contexts_with_options_differ_one_must_be_chosen(string assembly, string type, string method, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(assembly, Sources.Order, Sources.Json,
            Json.Replace("{0}", "[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]", StringComparison.Ordinal),
            $"{type} public static class Shop {{ {method} [EventBridgeTrigger] public static void Take(Order order) {{ }} }}"));

    [Fact]
    public async Task A_method_s_choice_of_context_comes_before_the_class_s_and_that_before_the_assembly_s()
    {
        const string options = "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.{0})]";
        static string Context(string name, string policy) => Json.Replace("OtherJson", name, StringComparison.Ordinal)
            .Replace("{0}", options.Replace("{0}", policy, StringComparison.Ordinal), StringComparison.Ordinal);
        RunningFunction function = RunningFunction.StartOnly(
            "[assembly: PayloadJson(typeof(Snake))]", Sources.Order,
            Context("Snake", "SnakeCaseLower"), Context("Kebab", "KebabCaseLower"), Context("Upper", "SnakeCaseUpper"), """
            public static class One { [EventBridgeTrigger(Source = "1")] public static void Take(Order order) => Seen.Add("one" + order.OrderId); }
            [PayloadJson(typeof(Kebab))]
            public static class Two
            {
                [EventBridgeTrigger(Source = "2")] public static void Take(Order order) => Seen.Add("two" + order.OrderId);
                [PayloadJson(typeof(Upper))]
                [EventBridgeTrigger(Source = "3")] public static void Other(Order order) => Seen.Add("three" + order.OrderId);
            }
            """);
        foreach (string source in new[] { "1", "2", "3" })
        {
            await function.InvokeAsync(Events.Bus(source, "t", """{"order_id":1,"order-id":2,"ORDER_ID":3}"""));
        }
        Assert.Equal("one1 two2 three3", function.Seen);
    }

    [Fact]
    public async Task Contexts_without_options_read_alike()
    {
        string second = Json.Replace("{0}", "", StringComparison.Ordinal);
        Assert.Empty(await RouteHost.FindingsAsync(Shop, Sources.Order, Sources.Json, second));
        RunningFunction function = RunningFunction.Start(Shop, second);
        await function.InvokeAsync(Events.Bus("s", "t", Events.Order(1)));
        Assert.Equal("1a", function.Seen);
    }

    [Fact]
    public async Task Nested_generic_and_reachable_types_are_known()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            using System.Text.Json.Serialization;
            public static class Outer { public sealed record Inner(int A); }
            public sealed record Envelope<T>(T Data, Dictionary<string, Leaf[]>? Leaves = null);
            public sealed record Leaf(int B);
            public class Lines : List<Line>; public sealed record Line(int C);
            public sealed record Root(Lines Lines);
            [JsonSerializable(typeof(Envelope<Outer.Inner>)), JsonSerializable(typeof(Root))]
            internal sealed partial class AppJson : JsonSerializerContext;
            public sealed class Shop
            {
                [EventBridgeTrigger(Source = "generic")] public void Generic(Envelope<Outer.Inner> e) => Seen.Add("a" + e.Data.A);
                [EventBridgeTrigger(Source = "inner")] public void Inner(Outer.Inner e) => Seen.Add("i" + e.A);
                [EventBridgeTrigger(Source = "leaf")] public void Leaf(Leaf e) => Seen.Add("b" + e.B);
                [EventBridgeTrigger(Source = "line")] public void Line(Line e) => Seen.Add("c" + e.C);
            }
            """, Sources.Order);
        await function.InvokeAsync(Events.Bus("generic", "t", """{"data":{"a":1}}"""));
        await function.InvokeAsync(Events.Bus("inner", "t", """{"a":2}"""));
        await function.InvokeAsync(Events.Bus("leaf", "t", """{"b":3}"""));
        await function.InvokeAsync(Events.Bus("line", "t", """{"c":4}"""));
        Assert.Equal("a1 i2 b3 c4", function.Seen);
    }

    [Theory]
    [InlineData("[JsonSerializable(typeof(Root))]", new[] { "LR2001 'Hidden hidden'" })]
    [InlineData("[JsonSerializable(typeof(Root)), JsonSerializable(typeof(Hidden))]", new string[0])]
    [InlineData("[JsonSerializable(typeof(Hidden), GenerationMode = JsonSourceGenerationMode.Serialization)]", new[] { "LR2001 'Hidden hidden'" })]
    public async Task A_type_that_no_context_can_read_is_a_build_error(string lists, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync($$"""
            using System.Text.Json.Serialization;
            public sealed class Root { [JsonIgnore] public Hidden? Hidden { get; set; } }
            public sealed record Hidden(int A);
            {{lists}} internal sealed partial class AppJson : JsonSerializerContext;
            public static class Shop { [EventBridgeTrigger] public static void Take(Hidden hidden) { } }
            """));

    [Fact]
    public async Task A_chosen_context_that_does_not_know_the_type_is_a_build_error() =>
        Assert.Equal(["LR2001 'Order order'"], await RouteHost.FindingsAsync(Sources.Order, Sources.Json, """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(int))] internal sealed partial class Empty : JsonSerializerContext;
            public static class Shop { [PayloadJson(typeof(Empty)), EventBridgeTrigger] public static void Take(Order order) { } }
            """));
}
