using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Bodies that need not be there, because the method says what stands for them.</summary>
public sealed class DefaultedBodyTests
{
    private static readonly RunningFunction s_function = RunningFunction.Start("""
        public static class S
        {
            [HttpTrigger("POST /text")] public static string Text([FromBody] string text = "none") => text;
            [HttpTrigger("POST /null-text")] public static string NullText([FromBody] string text = null!) => text ?? "null";
            [HttpTrigger("POST /order")] public static string Take(Order order = null!) => order?.Customer ?? "null";
            [HttpTrigger("POST /nullable")] public static string Nullable(Order? order = null) => order?.Customer ?? "null";
            [HttpTrigger("POST /file")] public static string File([FromForm] HttpFormFile file = null!) => file is null ? "null" : "file";
        }
        """);

    [Theory]
    [InlineData("/text", null, "none")]
    [InlineData("/text", "said", "said")]
    [InlineData("/null-text", null, "null")]
    [InlineData("/order", null, "null")]
    [InlineData("/order", "", "null")]
    [InlineData("/order", "null", "null")]
    [InlineData("/order", """{"orderId":1,"customer":"ann"}""", "ann")]
    [InlineData("/nullable", null, "null")]
    public async Task What_is_not_there_is_what_the_method_says(string path, string? body, string expected) =>
        Assert.Equal((200, expected), HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("POST", path, body: body!))));

    [Fact]
    public async Task A_file_may_be_missing_too() => Assert.Equal((200, "null"), HttpRequests.Answer(await s_function.InvokeAsync(
        HttpRequests.Of("POST", "/file", body: "a=b", headers: new() { ["content-type"] = "application/x-www-form-urlencoded" }))));

    [Fact]
    public async Task A_compressed_body_is_a_415_that_says_what_is_taken()
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("POST", "/order", body: "H4sIAAAAAAAA", isBase64: true, headers: new() { ["Content-Encoding"] = "gzip" }));

        Assert.Equal((415, "identity"), (HttpRequests.Answer(answer).Status, HttpRequests.Header(answer, "Accept-Encoding")));
    }
}
