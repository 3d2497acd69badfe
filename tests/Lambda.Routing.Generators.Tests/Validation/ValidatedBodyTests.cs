using System.Text.Json;
using Lambda.Routing.Generators.Tests.Http;
using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Validation;

/// <summary>Bodies of requests whose types declare rules, compiled with the framework's own generator, and run.</summary>
public sealed class ValidatedBodyTests
{
    private static readonly RunningFunction s_function = ValidationHost.Start("""
        public sealed class Shop
        {
            [HttpTrigger("POST /purchases")] public static string Buy(Purchase purchase) => purchase.Customer;
            [HttpTrigger("PUT /purchases")] public static string Replace(Purchase? purchase) => purchase?.Customer ?? "none";
            [HttpTrigger("POST /lines")] public static string Add([FromBody] List<Line> lines) => $"{lines.Count}";
            [HttpTrigger("POST /all")] public static string All(Purchase[] all) => $"{all.Length}";
        }
        """);

    [Fact]
    public async Task A_valid_body_reaches_its_method()
    {
        Assert.Equal((200, "ann"), await SendAsync("POST", "/purchases", """{"customer":"ann","count":1,"lines":[{"sku":"abc","quantity":9}],"address":{"city":"Rome"},"mail":"a@b.example"}"""));
        Assert.Equal((200, "none"), await SendAsync("PUT", "/purchases", ""));
    }

    [Theory]
    [InlineData("""{"customer":"","count":1}""", """{"customer":["The Customer field is required."]}""")]
    [InlineData("""{"customer":"ann","count":7}""", """{"count":["The field Count must be between 1 and 5."]}""")]
    [InlineData("""{"customer":"ann","count":1,"mail":"secret"}""", """{"mail":["The EMail field is not a valid e-mail address."]}""")]
    [InlineData("""{"customer":"ann","count":1,"address":{}}""", """{"address.city":["The City field is required."]}""")]
    [InlineData("""{"customer":"ann","count":1,"lines":[{"sku":"abc","quantity":1},{"sku":"secret","quantity":0}]}""",
        """{"lines[1].quantity":["The field Quantity must be between 1 and 9."],"lines[1].sku":["The field Sku must be a string with a maximum length of 3."]}""")]
    [InlineData("""{"customer":"nobody","count":1}""", """{"customer":["Nobody buys nothing."]}""")]
    [InlineData("""{"customer":"asks","count":1}""", """{"":["Not so many."]}""")]
    public async Task What_is_not_valid_is_named_as_json_spells_it(string body, string errors)
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("POST", "/purchases", body: body));
        (int status, string? problem) = HttpRequests.Answer(answer);

        Assert.Equal((400, "application/problem+json"), (status, HttpRequests.Header(answer, "content-type")));
        JsonElement details = JsonElement.Parse(problem!);
        Assert.Equal(errors, details.GetProperty("errors").GetRawText());
        Assert.Equal(("One or more validation errors occurred.", 400), (details.GetProperty("title").GetString(), details.GetProperty("status").GetInt32()));
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_a_list_is_checked()
    {
        Assert.Equal((200, "2"), await SendAsync("POST", "/lines", """[{"sku":"a","quantity":1},{"sku":"b","quantity":2}]"""));
        Assert.Contains("""{"[1].quantity":[""", (await SendAsync("POST", "/lines", """[{"sku":"a","quantity":1},{"sku":"b","quantity":0}]""")).Body, StringComparison.Ordinal);
        Assert.Contains("""{"[0].customer":[""", (await SendAsync("POST", "/all", """[{"customer":"","count":1}]""")).Body, StringComparison.Ordinal);
        Assert.Equal((200, "0"), await SendAsync("POST", "/all", "[]"));
    }

    [Fact]
    public async Task What_is_not_of_the_type_says_so_first() =>
        Assert.Contains("body at $.count: the JSON is malformed or does not fit", (await SendAsync("POST", "/purchases", """{"customer":"","count":"x"}""")).Body, StringComparison.Ordinal);

    private static async Task<(int Status, string? Body)> SendAsync(string method, string path, string body) =>
        HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of(method, path, body: body)));
}
