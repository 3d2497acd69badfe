using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpResultTests
{
    [Theory]
    [InlineData("value\r\nX-Injected: 1")]
    [InlineData("value\n")]
    [InlineData("\0")]
    [InlineData("\u007f")]
    [InlineData("\u0085")]
    public void A_header_cannot_break_its_line(string value)
    {
        var exception = Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithHeader("X-Name", value));

        Assert.DoesNotContain("Injected", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => HttpResult.Redirect("/" + value));
        Assert.Throws<ArgumentException>(() => HttpResult.Created("/" + value));
        Assert.Throws<ArgumentException>(() => HttpResult.Accepted("/" + value));
        Assert.Throws<ArgumentException>(() => HttpResult.Unauthorized(value));
        Assert.Throws<ArgumentException>(() => HttpResult.Text("x", value));
        Assert.Throws<ArgumentException>(() => HttpResult.Bytes(new byte[1], value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a\r\nb")]
    [InlineData("é")]
    public void A_headers_name_is_a_token(string name) =>
        Assert.Throws<ArgumentException>(() => HttpResult.Ok().WithHeader(name, "value"));

    [Fact]
    public void With_returns_a_changed_copy()
    {
        HttpResult first = HttpResult.Ok();
        HttpResult second = first.WithHeader("X-A", "1").WithHeader("x-a", "2").WithHeader("Set-Cookie", "a=1").WithHeader("content-type", "text/html");

        Assert.Empty(first.Headers);
        Assert.Null(first.ContentType);
        Assert.Equal([new("X-A", "1, 2")], second.Headers);
        Assert.Equal(["a=1"], second.Cookies);
        Assert.Equal("text/html", second.ContentType);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(600)]
    [InlineData(-1)]
    public void A_status_that_http_does_not_know_is_refused(int statusCode) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HttpResult.Status(statusCode));

    [Fact]
    public void Every_factory_has_the_status_of_its_name()
    {
        Assert.Equal(200, HttpResult.Ok().StatusCode);
        Assert.Equal(200, HttpResult.Ok(new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(201, HttpResult.Created("/1").StatusCode);
        Assert.Equal(201, HttpResult.Created("/1", new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(202, HttpResult.Accepted().StatusCode);
        Assert.Equal(202, HttpResult.Accepted("/1", new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(204, HttpResult.NoContent().StatusCode);
        Assert.Equal(302, HttpResult.Redirect("/").StatusCode);
        Assert.Equal(301, HttpResult.Redirect("/", permanent: true).StatusCode);
        Assert.Equal(307, HttpResult.Redirect("/", preserveMethod: true).StatusCode);
        Assert.Equal(308, HttpResult.Redirect("/", permanent: true, preserveMethod: true).StatusCode);
        Assert.Equal(400, HttpResult.BadRequest().StatusCode);
        Assert.Equal(400, HttpResult.BadRequest(new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(401, HttpResult.Unauthorized().StatusCode);
        Assert.Equal(403, HttpResult.Forbid().StatusCode);
        Assert.Equal(404, HttpResult.NotFound().StatusCode);
        Assert.Equal(404, HttpResult.NotFound(new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(409, HttpResult.Conflict().StatusCode);
        Assert.Equal(409, HttpResult.Conflict(new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(422, HttpResult.UnprocessableEntity().StatusCode);
        Assert.Equal(422, HttpResult.UnprocessableEntity(new Parcel(1), HttpJson.Default.Parcel).StatusCode);
        Assert.Equal(500, HttpResult.InternalServerError().StatusCode);
        Assert.Equal(500, HttpResult.Problem().StatusCode);
    }

    [Fact]
    public void A_problem_has_the_members_of_rfc_9457()
    {
        HttpResult result = HttpResult.Problem("Out of \"paper\"", 503, type: "https://example.com/paper", instance: "/jobs/1");

        Assert.Equal("application/problem+json", result.ContentType);
        Assert.Equal(
            """{"type":"https://example.com/paper","title":"Service Unavailable","status":503,"detail":"Out of \"paper\"","instance":"/jobs/1"}""",
            Encoding.UTF8.GetString(result.Body.Span));
        Assert.Equal("""{"type":"about:blank","title":"Not Found","status":404}""", Encoding.UTF8.GetString(HttpResult.NotFound().Body.Span));
    }

    [Fact]
    public void An_unknown_status_has_a_title_too()
    {
        using JsonDocument problem = JsonDocument.Parse(HttpResult.Problem(statusCode: 599).Body);

        Assert.Equal("Status 599", problem.RootElement.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("invoice.pdf", "attachment; filename=\"invoice.pdf\"")]
    [InlineData("a\"b\r\n.pdf", "attachment; filename=\"a_b__.pdf\"; filename*=UTF-8''a%22b%0D%0A.pdf")]
    [InlineData("Überblick.pdf", "attachment; filename=\"_berblick.pdf\"; filename*=UTF-8''%C3%9Cberblick.pdf")]
    public void A_files_name_cannot_break_its_header(string name, string header)
    {
        HttpResult result = HttpResult.File(new byte[] { 1 }, "application/pdf", name);

        Assert.Equal([new("Content-Disposition", header)], result.Headers);
        Assert.True(result.IsBinary);
    }
}
