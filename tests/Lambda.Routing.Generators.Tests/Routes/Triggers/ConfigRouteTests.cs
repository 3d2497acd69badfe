namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class ConfigRouteTests
{
    private const string Handlers = """
        public sealed class Auditor
        {
            [ConfigTrigger("tags", MessageType = "ConfigurationItemChangeNotification", ResourceType = "AWS::EC2::*")]
            public void Judge(ConfigEvent request, Order settings) => Seen.Add($"judge:{request.Resource!.ResourceId}:{settings.OrderId}:{request.ResultToken}");

            [ConfigTrigger(MessageType = "ScheduledNotification")]
            public void Sweep(string settings) => Seen.Add("sweep:" + settings);

            [ConfigTrigger("${NO_SUCH_RULE:big}", MessageType = "OversizedConfigurationItemChangeNotification")]
            [When("customer", "a", "b")]
            public Task Fetch(ConfigEvent request) { Seen.Add("fetch:" + request.ResourceType); return Task.CompletedTask; }
        }
        """;

    [Theory]
    [InlineData("tags", """{"messageType":"ConfigurationItemChangeNotification","configurationItem":{"resourceType":"AWS::EC2::Instance","resourceId":"i"}}""", "judge:i:7:t")]
    [InlineData("any", """{"messageType":"ScheduledNotification"}""", """sweep:{"orderId":7,"customer":"a"}""")]
    [InlineData("big", """{"messageType":"OversizedConfigurationItemChangeNotification","configurationItemSummary":{"resourceType":"AWS::S3::Bucket"}}""", "fetch:AWS::S3::Bucket")]
    public async Task A_request_goes_to_the_route_of_its_rule_reason_and_resource(string rule, string invoking, string seen)
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Equal("", await function.InvokeAsync(Request(rule, invoking)));

        Assert.Equal(seen, function.Seen);
    }

    [Theory]
    [InlineData("other", """{"messageType":"ConfigurationItemChangeNotification","configurationItem":{"resourceType":"AWS::EC2::Instance"}}""")]
    [InlineData("tags", """{"messageType":"ConfigurationItemChangeNotification","configurationItem":{"resourceType":"AWS::S3::Bucket"}}""")]
    [InlineData("tags", """{"messageType":"ConfigurationItemChangeNotification"}""")]
    [InlineData("tags", """{"messageType":"SomethingNew"}""")]
    public async Task Another_request_is_unrouted(string rule, string invoking) =>
        await RunningFunction.Start(Handlers).ThrowsAsync<UnroutedEventException>(Request(rule, invoking));

    [Fact]
    public async Task A_request_whose_string_holds_no_document_fails_without_a_call()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.ThrowsAsync<Lambda.Routing.Reading.EventReadException>("""{"invokingEvent":"SECRET","resultToken":"t"}""");
        Assert.Equal("", function.Seen);
    }

    private static string Request(string rule, string invoking) => $$"""
        {"version":"1.0","invokingEvent":"{{invoking.Replace("\"", "\\\"", StringComparison.Ordinal)}}","ruleParameters":"{\"orderId\":7,\"customer\":\"a\"}","resultToken":"t","configRuleName":"{{rule}}"}
        """;
}
