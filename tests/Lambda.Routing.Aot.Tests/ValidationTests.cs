using System.Text.Json;

namespace Lambda.Routing.Aot.Tests;

public sealed class PublishedValidatedFunction() : PublishedFunction("tests", "Lambda.Routing.Aot.Tests", "ValidatedFunction", "ValidatedFunction.csproj");

/// <summary>Rules survive trimming: a native function finds them, and says which member breaks which.</summary>
public sealed class ValidationTests(PublishedValidatedFunction function) : IClassFixture<PublishedValidatedFunction>
{
    private const string Valid = """{"customer":"ann","lines":[{"sku":"a","quantity":1}],"mail":"a@b.example"}""";

    [Theory]
    [InlineData(Valid, "copies=2", 200, "ann 2")]
    [InlineData("""{"customer":"","lines":[{"sku":"abcd","quantity":0}],"mail":"x"}""", "", 400,
        """{"customer":["The Customer field is required."],"lines[0].quantity":["The field Quantity must be between 1 and 9."],"lines[0].sku":["The field Sku must be a string with a maximum length of 3."],"mail":["The EMail field is not a valid e-mail address."]}""")]
    [InlineData("""{"customer":"ann","lines":[]}""", "", 400, """{"lines":["Nothing is bought."]}""")]
    [InlineData(Valid, "copies=4", 400, """{"copies":["The field copies must be between 1 and 3."]}""")]
    public async Task A_body_and_a_parameter_are_checked(string body, string query, int status, string expected)
    {
        JsonElement answer = JsonElement.Parse((await function.SendAsync(Request(body, query))).Only().Body);
        string text = answer.GetProperty("body").GetString()!;

        Assert.Equal(status, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal(expected, status == 200 ? text : JsonElement.Parse(text).GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task A_message_that_is_not_valid_fails_alone() =>
        Assert.Equal(("response", """{"batchItemFailures":[{"itemIdentifier":"b"},{"itemIdentifier":"c"}]}"""), (await function.SendAsync(
            $$"""{"Records":[{{Message("a", Valid, "ab")}},{{Message("b", """{"customer":"","lines":[]}""", "ab")}},{{Message("c", Valid, "abc")}}]}""")).Only());

    private static string Request(string body, string query) => JsonSerializer.Serialize(new
    {
        version = "2.0",
        rawPath = "/purchases",
        rawQueryString = query,
        headers = new { },
        requestContext = new { domainName = "x.lambda-url.r.on.aws", http = new { method = "POST", path = "/purchases" } },
        body,
        isBase64Encoded = false,
    });

    private static string Message(string id, string body, string kind) => JsonSerializer.Serialize(new
    {
        messageId = id,
        receiptHandle = "r",
        body,
        attributes = new { },
        messageAttributes = new { kind = new { dataType = "String", stringValue = kind } },
        md5OfBody = "x",
        eventSource = "aws:sqs",
        eventSourceARN = "arn:aws:sqs:r:1:purchases",
        awsRegion = "r",
    });
}
