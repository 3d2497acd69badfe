namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Who says whether an answer names failed records: the method, else its class, else the assembly, and the environment before all.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class PartialResponsesTests
{
    private const string Variable = "LAMBDA_ROUTING_PARTIAL_RESPONSES";
    private const string Reported = """{"batchItemFailures":[{"itemIdentifier":"m2"}]}""";

    private static string Shop(string onAssembly, string onClass, string onMethod) => $$"""
        {{onAssembly}}
        {{onClass}} public sealed class Shop
        {
            [SqsBatch({{onMethod}})] public void Take(string body) { Seen.Add(body); if (body == "bad") { throw new InvalidOperationException(); } }
        }
        """;

    private static string Assembly(string value) => value.Length == 0 ? "" : $"[assembly: LambdaRouting(PartialResponses = {value})]";

    private static string Class(string value) => value.Length == 0 ? "" : $"[BatchDefaults(PartialResponses = {value})]";

    private static string Method(string value) => value.Length == 0 ? "" : $"PartialResponses = {value}";

    [Theory]
    [InlineData("", "", "true")]
    [InlineData("", "true", "")]
    [InlineData("true", "", "")]
    [InlineData("false", "true", "")]
    [InlineData("true", "false", "true")]
    public async Task The_nearest_declaration_turns_them_on(string assembly, string type, string method)
    {
        RunningFunction function = RunningFunction.Start(Shop(Assembly(assembly), Class(type), Method(method)));
        Assert.Equal(Reported, await function.InvokeAsync(Events.Sqs("a", "bad", "c")));
        Assert.Equal("a bad c", function.Seen);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("true", "true", "false")]
    [InlineData("true", "false", "")]
    [InlineData("", "false", "")]
    public async Task Without_them_every_record_runs_and_then_the_invocation_fails_and_says_how_many(string assembly, string type, string method)
    {
        RunningFunction function = RunningFunction.Start(Shop(Assembly(assembly), Class(type), Method(method)));
        BatchFailedException exception = await function.ThrowsAsync<BatchFailedException>(Events.Sqs("a", "bad", "c", "bad"));
        Assert.StartsWith("2 of 4 sqs records failed", exception.Message, StringComparison.Ordinal);
        Assert.Equal("a bad c bad", function.Seen);
    }

    [Theory]
    [InlineData("on", "false")]
    [InlineData("Shop.Take", "false")]
    public async Task The_environment_goes_before_all_declarations_when_it_turns_them_on(string value, string declared)
    {
        using var variable = new Variable(Variable, value);
        RunningFunction function = RunningFunction.Start(Shop(Assembly(declared), Class(declared), Method(declared)));
        Assert.Equal(Reported, await function.InvokeAsync(Events.Sqs("a", "bad")));
    }

    [Fact]
    public async Task A_list_of_routes_is_all_the_routes_that_report_whatever_others_declare()
    {
        const string shop = """
            public sealed class Shop
            {
                [SqsBatch("orders", PartialResponses = true)] public void Take(string body) { if (body == "bad") { throw new InvalidOperationException(); } }
                [SqsBatch("parcels")] public void Send(string body) { if (body == "bad") { throw new InvalidOperationException(); } }
            }
            """;
        using var variable = new Variable(Variable, "Shop.Send");
        RunningFunction function = RunningFunction.Start(shop);
        Assert.Equal(Reported, await function.InvokeAsync(Events.SqsOf("parcels", "a", "bad")));
        await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("orders", "a", "bad"));
    }

    [Theory]
    [InlineData("Shop.Tke")]
    [InlineData("Shop.Take, Shop.Tke")]
    [InlineData("shop.take")]
    [InlineData("yes")]
    public void A_name_that_no_route_has_is_a_failure_of_the_start_which_lists_those_there_are(string value)
    {
        using var variable = new Variable(Variable, value);
        string message = Assert.Throws<StartupException>(() => RunningFunction.Start(Shop("", "", ""))).Message;
        Assert.Contains(Variable, message, StringComparison.Ordinal);
        Assert.Contains("the routes are Shop.Take", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "LR4003 'SqsBatch()'")]
    [InlineData("false", "", null)]
    [InlineData("", "false", null)]
    [InlineData("", "true", null)]
    public async Task Only_a_method_of_which_nobody_says_anything_is_asked_for_a_declaration(string assembly, string type, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], await RouteHost.FindingsAsync(Shop(Assembly(assembly), Class(type), ""), Sources.Order, Sources.Json));

    [Theory]
    [InlineData("", """DocumentDbBatch("a", PartialResponses = true)""", "LR4060 'PartialResponses = true'")]
    [InlineData("", """ActiveMqBatch("a", PartialResponses = true)""", "LR4060 'PartialResponses = true'")]
    [InlineData("", """RabbitMqBatch("a", PartialResponses = true)""", "LR4060 'PartialResponses = true'")]
    [InlineData("true", """DocumentDbBatch("a")""", """LR4060 'DocumentDbBatch("a")'""")]
    [InlineData("true", """RabbitMqBatch("a", PartialResponses = false)""", null)]
    [InlineData("false", """ActiveMqBatch("a")""", null)]
    [InlineData("", """DocumentDbBatch("a")""", null)]
    public async Task They_are_an_error_on_a_source_that_has_none(string type, string trigger, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        await RouteHost.FindingsAsync($"{Class(type)} public static class Shop {{ [{trigger}] public static void Take() {{ }} }}"));

    [Fact]
    public async Task The_assembly_s_default_leaves_a_source_alone_that_has_none()
    {
        RunningFunction function = RunningFunction.Start(
            "[assembly: LambdaRouting(PartialResponses = true)]",
            """public static class Shop { [DocumentDbBatch] public static void Take(DocumentDbRecord change) { Seen.Add("a"); if (change.Event.OperationType == "delete") throw new IOException(); } }""");
        string change = """{"event":{"_id":{"_data":"1"},"operationType":"#","ns":{"db":"d","coll":"c"},"documentKey":{"_id":{"$oid":"1"}}}}""";
        string batch = $$"""{"eventSource":"aws:docdb","eventSourceArn":"arn:aws:rds:eu-west-1:1:cluster:c","events":[{{change.Replace("#", "insert", StringComparison.Ordinal)}},{{change.Replace("#", "delete", StringComparison.Ordinal)}}]}""";
        await function.ThrowsAsync<BatchFailedException>(batch);
        Assert.Equal("a a", function.Seen);
    }

    [Theory]
    [InlineData("", """KafkaBatch("a", PartialResponses = true)""", "LR4020 'PartialResponses = true'")]
    [InlineData("true", """KafkaBatch("a")""", """LR4020 'KafkaBatch("a")'""")]
    [InlineData("", """KafkaBatch("a", PartialResponses = false)""", null)]
    [InlineData("false", """KafkaBatch("a")""", null)]
    [InlineData("", """SqsBatch("a", PartialResponses = true)""", null)]
    public async Task What_an_option_asks_of_the_deployment_is_said_where_it_is_used(string type, string trigger, string? finding) => Assert.Equal(
        finding is null ? [] : [finding],
        await RouteHost.FindingsAsync($"{Class(type)} public static class Shop {{ [{trigger}] public static void Take() {{ }} }}"));
}
