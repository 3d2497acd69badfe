using System.Text.Json;
using Lambda.Routing.Generators.Tests.Http;
using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Validation;

/// <summary>Rules that stand on parameters: they need no package and no services.</summary>
public sealed class ValidatedParameterTests
{
    private static readonly RunningFunction s_function = RunningFunction.StartOnly("""
        using System.ComponentModel.DataAnnotations;
        public sealed class EvenAttribute : ValidationAttribute
        {
            public int Least { get; set; }
            public override bool IsValid(object? value) => value is null || (value is int number && number % 2 == 0 && number >= Least);
        }
        public enum Sort { Up, Down }
        public static class S
        {
            [HttpTrigger("GET /list")]
            public static string List([Range(1, 10)] int page = 1, [Even(Least = 2, ErrorMessage = "{0} is odd.")] int? size = null, [StringLength(3, MinimumLength = 2)] string? sort = null) => $"{page} {size} {sort}";
            [HttpTrigger("GET /items/{sku}")]
            public static string Get([RegularExpression("[a-z]+")] string sku, [FromHeader("x-rate"), Range(0, double.PositiveInfinity)] double rate = 0, [FromQuery("price"), Range(typeof(decimal), "0.5", "2")] decimal price = 1) => sku;
            [HttpTrigger("GET /tags")]
            public static string Tags([MinLength(2), MaxLength(3)] string[] tag, [AllowedValues("a", "b", null)] string? kind = null) => string.Join(',', tag);
            [HttpTrigger("GET /me")]
            public static string Me([FromClaim, Range(5, 9)] int level) => $"{level}";
            [HttpTrigger("POST /form")]
            public static string Form([FromForm, Required] string? name, [FromCookie, Length(2, 3)] string? theme = null) => name!;
            [HttpTrigger("POST /text")]
            public static string Text([FromBody, MaxLength(3)] string body) => body;
            [SqsBatch(PartialResponses = true)]
            public static void Take([MaxLength(3)] string body, [FromAttribute("kind"), StringLength(2)] string? kind) { }
        }
        """);

    [Theory]
    [InlineData("/list", "", 200, "1  ")]
    [InlineData("/list", "page=10&size=4&sort=abc", 200, "10 4 abc")]
    [InlineData("/list", "page=11", 400, """{"page":["The field page must be between 1 and 10."]}""")]
    [InlineData("/list", "size=3", 400, """{"size":["size is odd."]}""")]
    [InlineData("/list", "size=0", 400, """{"size":["size is odd."]}""")]
    [InlineData("/list", "sort=secret", 400, """{"sort":["The field sort must be a string with a minimum length of 2 and a maximum length of 3."]}""")]
    [InlineData("/items/abc", "", 200, "abc")]
    [InlineData("/items/abc9", "", 400, """{"sku":["The field sku must match the regular expression \u0027[a-z]\u002B\u0027."]}""")]
    [InlineData("/items/abc", "price=0.4", 400, """{"price":["The field price must be between 0.5 and 2."]}""")]
    [InlineData("/tags", "tag=1&tag=2", 200, "1,2")]
    [InlineData("/tags", "tag=1", 400, """{"tag":["The field tag must be a string or array type with a minimum length of \u00272\u0027."]}""")]
    [InlineData("/tags", "tag=1&tag=2&tag=3&tag=4", 400, """{"tag":["The field tag must be a string or array type with a maximum length of \u00273\u0027."]}""")]
    [InlineData("/tags", "tag=1&tag=2&kind=secret", 400, """{"kind":["The kind field does not equal any of the values specified in AllowedValuesAttribute."]}""")]
    public async Task A_value_that_breaks_a_rule_is_a_400_that_says_which(string path, string query, int status, string expected)
    {
        (int actual, string? body) = HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("GET", path, query)));

        Assert.Equal(status, actual);
        AssertErrors(status, expected, body);
    }

    [Fact]
    public async Task A_header_is_checked_under_its_own_name()
    {
        (int status, string? body) = HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("GET", "/items/a", headers: new() { ["x-rate"] = "-1" })));

        Assert.Equal(400, status);
        Assert.Contains("\"x-rate\":[", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name=a", "theme=ab", 200)]
    [InlineData("name=", "", 400)]
    [InlineData("", "", 400)]
    [InlineData("name=a", "theme=a", 400)]
    public async Task A_form_s_fields_and_cookies_are_checked(string form, string cookie, int status) => Assert.Equal(status, HttpRequests.Answer(await s_function.InvokeAsync(
        HttpRequests.Of("POST", "/form", body: form, headers: new() { ["content-type"] = "application/x-www-form-urlencoded", ["cookie"] = cookie }))).Status);

    [Theory]
    [InlineData("3", 403)]
    [InlineData("5", 200)]
    public async Task A_claim_that_breaks_a_rule_is_a_403(string level, int status) => Assert.Equal(status, HttpRequests.Answer(await s_function.InvokeAsync(
        HttpRequests.Of("GET", "/me", authorizer: new { jwt = new { claims = new { level }, scopes = Array.Empty<string>() } }))).Status);

    [Theory]
    [InlineData("abc", 200)]
    [InlineData("abcd", 400)]
    public async Task A_body_as_it_is_is_checked(string body, int status) =>
        Assert.Equal(status, HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("POST", "/text", body: body))).Status);

    [Fact]
    public async Task A_record_s_text_and_attributes_are_checked_too()
    {
        string answer = await s_function.InvokeAsync(Events.Batch(
            Events.Message("m1", "abc", attributes: ("kind", "ab")), Events.Message("m2", "secret"), Events.Message("m3", "abc", attributes: ("kind", "secret"))));

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}""", answer);
        Assert.All(s_function.Log.Errors, error => Assert.DoesNotContain("secret", error.Exception!.ToString(), StringComparison.Ordinal));
        Assert.Equal(["S.Take, parameter 'body': not valid: body", "S.Take, parameter 'kind': not valid: kind"], s_function.Log.Errors.Select(error => error.Exception!.Message));
    }

    private static void AssertErrors(int status, string expected, string? body)
    {
        if (status == 200)
        {
            Assert.Equal(expected, body);
            return;
        }
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(body!).GetProperty("errors")), body);
    }
}
