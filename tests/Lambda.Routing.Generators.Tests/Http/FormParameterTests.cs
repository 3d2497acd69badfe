using System.Text;
using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Form fields and files as parameters, compiled and run.</summary>
public sealed class FormParameterTests
{
    private const string Handlers = """
        public enum Size { Small, Large }

        public static class S
        {
            [HttpTrigger("POST /fields")]
            public static string Fields([FromForm] string name, [FromForm("n")] int[] numbers, [FromForm] Size size = Size.Small, [FromForm] DateOnly? day = null) =>
                $"{name} {string.Join('+', numbers)} {size} {day:yyyyMMdd}";

            [HttpTrigger("POST /file")]
            public static string File([FromForm] HttpFormFile file, [FromForm("extra")] HttpFormFile? other, [FromForm] string? note) =>
                $"{file.FileName} {file.ContentType} {file.Content.Length} {other?.FileName} {note}";

            [HttpTrigger("POST /files")]
            public static string Files([FromForm("f")] IReadOnlyList<HttpFormFile> files) => string.Join(',', files.Select(file => file.FileName));

            [HttpTrigger("POST /form/{id}")]
            public static string Form(int id, HttpForm form, string? q) => $"{id} {form["a"]} {form.Files.Count} {q}";
        }
        """;

    private static readonly RunningFunction s_function = RunningFunction.StartOnly(Handlers);

    [Theory]
    [InlineData("/fields", "name=a+b&n=1&n=2&size=large&day=2024-02-29", "a b 1+2 Large 20240229")]
    [InlineData("/fields", "name=%C3%A9&n=3", "é 3 Small ")]
    [InlineData("/form/7", "a=1", "7 1 0 ")]
    public async Task Fields_of_an_encoded_form_are_bound(string path, string form, string expected) =>
        Assert.Equal((200, expected), await PostAsync(path, form, "application/x-www-form-urlencoded; charset=UTF-8"));

    [Theory]
    [InlineData("name=a&n=secret", "form field 'n': expected an integer")]
    [InlineData("n=1", "form field 'name' is missing: expected a text")]
    [InlineData("name=a&name=b&n=1", "form field 'name': expected one value")]
    [InlineData("name=%zz&n=1", "form: expected percent-encoded UTF-8")]
    public async Task A_field_that_does_not_fit_is_a_400_that_names_it(string form, string detail)
    {
        (int status, string? body) = await PostAsync("/fields", form, "application/x-www-form-urlencoded");

        Assert.Equal(400, status);
        Assert.Contains(detail, body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("")]
    public async Task A_body_that_is_no_form_is_a_415(string contentType) => Assert.Equal(415, (await PostAsync("/fields", "{}", contentType)).Status);

    [Fact]
    public async Task Nothing_in_the_query_becomes_a_field() =>
        Assert.Equal(400, HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("POST", "/fields", "name=a&n=1", "x=1", headers: Form))).Status);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Files_and_fields_of_a_multipart_form_are_bound(bool isBase64)
    {
        string body = "--b1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\dir\\a.txt\"\r\nContent-Type: text/plain\r\n\r\nhé\r\n\r\n--b1\r\n"
            + "Content-Disposition: form-data; name=note\r\n\r\nkept\r\n--b1--\r\n";
        string sent = isBase64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(body)) : body;

        string answer = await s_function.InvokeAsync(HttpRequests.Of("POST", "/file", body: sent, isBase64: isBase64, headers: new() { ["content-type"] = "multipart/form-data; boundary=b1" }));

        Assert.Equal((200, "a.txt text/plain 5  kept"), HttpRequests.Answer(answer));
    }

    [Fact]
    public async Task Several_files_of_one_field_are_a_list()
    {
        string part = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"{0}\"\r\n\r\nx\r\n";

        Assert.Equal((200, "1,2"), await PostAsync("/files", part.Replace("{0}", "1", StringComparison.Ordinal) + part.Replace("{0}", "2", StringComparison.Ordinal) + "--b--", "multipart/form-data; boundary=\"b\""));
        Assert.Equal(400, (await PostAsync("/file", "--b--", "multipart/form-data; boundary=b")).Status);
    }

    [Theory]
    [InlineData("[HttpTrigger(\"GET /a\")] public static void Take([FromForm] string a) { }", "LR1011 '[FromForm] string a'")]
    [InlineData("[HttpTrigger(\"DELETE /a\")] public static void Take(HttpForm a) { }", "LR1011 'HttpForm a'")]
    [InlineData("[HttpTrigger(\"POST /a\")] public static void Take([FromForm] string a, Order order) { }", "LR1002 'Order order'")]
    [InlineData("[HttpTrigger(\"POST /a\")] public static void Take([FromForm] Order a) { }", "LR1001 '[FromForm] Order a'")]
    public async Task A_form_that_cannot_be_there_is_a_build_error(string method, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($"public static class S {{ {method} }}", Sources.Order, Sources.Json));

    private static Dictionary<string, string> Form => new() { ["content-type"] = "application/x-www-form-urlencoded" };

    private static async Task<(int Status, string? Body)> PostAsync(string path, string body, string contentType) =>
        HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of("POST", path, body: body, headers: new() { ["content-type"] = contentType })));
}
