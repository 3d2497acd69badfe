namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class DestinationsRouteTests
{
    private const string Handlers = """
        public sealed class Hospital
        {
            [DestinationTrigger("orders", Condition = "RetriesExhausted")]
            public void Nurse([RequestPayload] Order order, [ResponsePayload] JsonElement error) => Seen.Add($"nurse:{order.OrderId}:{error.GetProperty("errorMessage").GetString()}");

            [DestinationTrigger("orders", Condition = "Success")]
            public void Release([RequestPayload] string given, [ResponsePayload] Order result, DestinationEvent all) => Seen.Add($"release:{given}:{result.OrderId}:{all.RequestContext.Condition}");

            [DestinationTrigger("uploads")]
            public Task Upload([RequestPayload] S3Event upload, [ResponsePayload] Order? result) { Seen.Add($"upload:{upload.Records[0].Bucket.Name}:{result is null}"); return Task.CompletedTask; }
        }
        """;

    [Theory]
    [InlineData("orders", "RetriesExhausted", """{"orderId":7,"customer":"a"}""", ""","responsePayload":{"errorMessage":"no"}""", "nurse:7:no")]
    [InlineData("orders:3", "RetriesExhausted", """{"orderId":7,"customer":"a"}""", ""","responsePayload":{"errorMessage":"no"}""", "nurse:7:no")]
    [InlineData("orders:$LATEST", "Success", "[1]", ""","responsePayload":{"orderId":8,"customer":"b"}""", "release:[1]:8:Success")]
    [InlineData("uploads:$LATEST", "EventAgeExceeded", """{"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},"object":{"key":"k"}}}]}""", "", "upload:b:True")]
    public async Task An_outcome_goes_to_the_route_of_its_function_and_condition(string function, string condition, string request, string more, string seen)
    {
        RunningFunction running = RunningFunction.Start(Handlers, "global using System.Text.Json;");

        Assert.Equal("", await running.InvokeAsync(Outcome(function, condition, request, more)));

        Assert.Equal(seen, running.Seen);
        Assert.StartsWith("destinations Hospital.", running.Route, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("orders", "EventAgeExceeded")]
    [InlineData("orders-2", "Success")]
    public async Task Another_outcome_is_unrouted(string function, string condition) =>
        await RunningFunction.Start(Handlers, "global using System.Text.Json;").ThrowsAsync<UnroutedEventException>(Outcome(function, condition, "{}", ""));

    [Fact]
    public async Task A_payload_that_is_missing_or_wrong_fails_the_event()
    {
        RunningFunction running = RunningFunction.Start(Handlers, "global using System.Text.Json;");

        await running.ThrowsAsync<Lambda.Routing.Reading.PayloadException>(Outcome("orders", "RetriesExhausted", "null", ""));
        await running.ThrowsAsync<Lambda.Routing.Reading.PayloadException>(Outcome("orders", "Success", "1", ""","responsePayload":null"""));
        await running.ThrowsAsync<Lambda.Routing.Reading.PayloadException>(Outcome("uploads", "Success", """{"Records":"SECRET"}""", ""));
        Assert.Equal("", running.Seen);
    }

    [Theory]
    [InlineData("[DestinationTrigger] public static void Take([ResponsePayload] Order order) { }", "LR2004 '[ResponsePayload] Order order'")]
    [InlineData("[DestinationTrigger(Condition = \"EventAgeExceeded\")] public static void Take([ResponsePayload] Order order) { }", "LR2004 '[ResponsePayload] Order order'")]
    [InlineData("[DestinationTrigger] public static void Take(Order order) { }", "LR1001 'Order order'")]
    public async Task A_payload_that_may_be_missing_or_is_not_chosen_is_a_build_error(string method, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($$"""public static class Hospital { {{method}} }""", Sources.Order, Sources.Json));

    private static string Outcome(string function, string condition, string request, string more) => $$"""
        {"version":"1.0","requestContext":{"functionArn":"arn:aws:lambda:eu-west-1:1:function:{{function}}","condition":"{{condition}}"},"requestPayload":{{request}}{{more}} }
        """;
}
