using System.Buffers;
using System.Text;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class BedrockAgentTests
{
    private static readonly BedrockAgentEvent s_function = new()
    {
        Agent = new(),
        ActionGroup = "g",
        Function = "f",
        SessionAttributes = new Dictionary<string, string> { ["s"] = "1" },
        PromptSessionAttributes = new Dictionary<string, string> { ["p"] = "2" },
    };

    private static readonly BedrockAgentEvent s_operation = new() { Agent = new(), ActionGroup = "g", ApiPath = "/a/{b}", HttpMethod = "POST" };

    [Fact]
    public void The_sample_is_read()
    {
        BedrockAgentEvent read = EventReader.ReadDocument<BedrockAgentEvent>(Samples.Read("BedrockAgent", "bedrock-agent"));

        Assert.Equal(("sample-actions", "get_order", "sample-agent"), (read.ActionGroup, read.Function, read.Agent.Name));
        Assert.Equal("""{"orderId":7,"id":7,"reason":"too slow"}""", read.Payload.GetString());
        Assert.Equal("7", read.GetMessageAttribute("orderId"));
        Assert.Null(read.GetMessageAttribute("none"));
    }

    [Theory]
    [InlineData("string", "1", "\"1\"")]
    [InlineData("number", "1.50", "1.50")]
    [InlineData("number", "-1e3", "-1e3")]
    [InlineData("number", "one", "\"one\"")]
    [InlineData("number", "\\\"1\\\"", "\"\\\"1\\\"\"")]
    [InlineData("number", "1 2", "\"1 2\"")]
    [InlineData("number", "01", "\"01\"")]
    [InlineData("integer", "7", "7")]
    [InlineData("boolean", "true", "true")]
    [InlineData("boolean", "False", "false")]
    [InlineData("boolean", "yes", "\"yes\"")]
    [InlineData("array", "[1,2]", "[1,2]")]
    [InlineData("array", "[one, two]", "\"[one, two]\"")]
    [InlineData("object", "{}", "{}")]
    [InlineData("object", "1", "\"1\"")]
    [InlineData("future", "1", "\"1\"")]
    public void An_argument_is_of_the_type_that_its_schema_says(string type, string value, string json) => Assert.Equal(
        $$"""{"a":{{json}}}""",
        EventReader.ReadDocument<BedrockAgentEvent>(Encoding.UTF8.GetBytes(
            $$"""{"agent":{},"actionGroup":"g","parameters":[{"name":"a","type":"{{type}}","value":"{{value}}"}]}""")).Payload.GetString());

    [Fact]
    public void Values_without_a_type_or_written_bare_are_text() => Assert.Equal(
        """{"a":"1","b":null,"c":"2"}""",
        EventReader.ReadDocument<BedrockAgentEvent>(
            """{"agent":{},"actionGroup":"g","parameters":[{"name":"a","value":1},{"name":"b","type":"number"}],"requestBody":{"content":{"application/json":{"properties":[{"name":"c","type":"string","value":"2"}]}}}}"""u8.ToArray()).Payload.GetString());

    [Fact]
    public void A_function_s_answer_has_its_name_and_a_text() => Assert.Equal(
        """{"messageVersion":"1.0","response":{"actionGroup":"g","function":"f","functionResponse":{"responseBody":{"TEXT":{"body":"say \"hi\""}}}},"sessionAttributes":{"s":"1"},"promptSessionAttributes":{"p":"2"}}""",
        Written(s_function, BedrockAgentResponse.Text("say \"hi\"")));

    [Theory]
    [InlineData(BedrockAgentState.Failure, "FAILURE", 500)]
    [InlineData(BedrockAgentState.Reprompt, "REPROMPT", 400)]
    public void A_failure_and_a_question_back_have_a_state_or_a_status(BedrockAgentState state, string text, int status)
    {
        BedrockAgentResponse answer = state == BedrockAgentState.Failure ? BedrockAgentResponse.Failure("x") : BedrockAgentResponse.Reprompt("x");

        Assert.Contains($"\"responseState\":\"{text}\",\"responseBody\":", Written(s_function, answer), StringComparison.Ordinal);
        Assert.Contains($"\"httpStatusCode\":{status},", Written(s_operation, answer), StringComparison.Ordinal);
        Assert.Contains("\"httpStatusCode\":404,", Written(s_operation, answer with { StatusCode = 404 }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_s_answer_has_its_path_and_method_and_a_body_that_is_JSON()
    {
        const string Template = """{"messageVersion":"1.0","response":{"actionGroup":"g","apiPath":"/a/{b}","httpMethod":"POST","httpStatusCode":200,"responseBody":{"TYPE":{"body":BODY}}},"sessionAttributes":{},"promptSessionAttributes":{}}""";

        Assert.Equal(
            Template.Replace("TYPE", "application/json", StringComparison.Ordinal).Replace("BODY", """ "\"say \\\"hi\\\"\"" """.Trim(), StringComparison.Ordinal),
            Written(s_operation, BedrockAgentResponse.Text("say \"hi\"")));
        Assert.Equal(
            Template.Replace("TYPE", "application/json", StringComparison.Ordinal).Replace("BODY", """ "{\"a\":1}" """.Trim(), StringComparison.Ordinal),
            Written(s_operation, BedrockAgentResponse.Text("""{"a":1}""") with { IsJson = true }));
        Assert.Equal(
            Template.Replace("TYPE", "text/plain", StringComparison.Ordinal).Replace("BODY", "\"x\"", StringComparison.Ordinal),
            Written(s_operation, BedrockAgentResponse.Text("x") with { ContentType = "text/plain" }));
    }

    [Fact]
    public void Attributes_and_knowledge_bases_can_be_changed()
    {
        using var configuration = System.Text.Json.JsonDocument.Parse("""[{"knowledgeBaseId":"k"}]""");

        string written = Written(s_function, BedrockAgentResponse.Text("x") with
        {
            SessionAttributes = new Dictionary<string, string> { ["n"] = "3" },
            PromptSessionAttributes = new Dictionary<string, string>(),
            KnowledgeBasesConfiguration = configuration.RootElement,
        });

        Assert.EndsWith(""","sessionAttributes":{"n":"3"},"promptSessionAttributes":{},"knowledgeBasesConfiguration":[{"knowledgeBaseId":"k"}]}""", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_builders_make_what_is_read()
    {
        BedrockAgentEvent function = EventReader.ReadDocument<BedrockAgentEvent>(BedrockAgentEvents.Function("g", "f", ("a", "number", "1")));
        BedrockAgentEvent operation = EventReader.ReadDocument<BedrockAgentEvent>(BedrockAgentEvents.Operation("g", "PUT", "/a", [("a", "string", "1")], [("b", "boolean", "true")]));

        Assert.Equal(("g", "f", """{"a":1}"""), (function.ActionGroup, function.Function, function.Payload.GetString()));
        Assert.Equal(("/a", "PUT", """{"a":"1","b":true}"""), (operation.ApiPath, operation.HttpMethod, operation.Payload.GetString()));
    }

    [Theory]
    [InlineData("""{"actionGroup":"g","agent":"SECRET"}""", "agent: expected an object")]
    [InlineData("""{"actionGroup":"g","agent":{},"parameters":[{"value":"SECRET"}]}""", "parameters[0].name: required but missing")]
    [InlineData("""{"agent":{}}""", "actionGroup: required but missing")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<BedrockAgentEvent>(json).Message);

    private static string Written(BedrockAgentEvent called, BedrockAgentResponse answer)
    {
        var output = new ArrayBufferWriter<byte>();
        BedrockAgentEvent.WriteResponse([], called, answer, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
