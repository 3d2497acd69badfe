namespace Lambda.Routing.Tests.Http;

public sealed class HttpHeadersTests
{
    [Fact]
    public void Names_are_found_whatever_their_case()
    {
        var headers = new HttpHeaders(new Dictionary<string, string> { ["content-type"] = "text/plain", ["X-Tenant"] = "blue" });

        Assert.Equal("text/plain", headers["Content-Type"]);
        Assert.Equal("text/plain", headers["content-type"]);
        Assert.Equal("blue", headers["x-tenant"]);
        Assert.Equal("blue", headers["X-TENANT"]);
        Assert.Null(headers["x-other"]);
        Assert.True(headers.Contains("X-tenant"));
        Assert.Equal(2, headers.Count);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_one_header() =>
        Assert.Equal("1,2", new HttpHeaders(new Dictionary<string, string> { ["X-Length"] = "1", ["x-LENGTH"] = "2" })["x-length"]);

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a,b", "a|b")]
    [InlineData("a , b,,c ", "a|b|c")]
    [InlineData("\"a,b\",c", "\"a,b\"|c")]
    [InlineData("\"a\\\",b\",c", "\"a\\\",b\"|c")]
    [InlineData("\"a,b", "\"a,b")]
    [InlineData("", "")]
    [InlineData("\\", "\\")]
    public void A_list_is_divided_at_commas_outside_quotes(string value, string parts) =>
        Assert.Equal(parts, string.Join('|', new HttpHeaders(new Dictionary<string, string> { ["list"] = value }).GetValues("List")));

    [Fact]
    public void A_header_that_is_not_there_has_no_parts() => Assert.Empty(HttpHeaders.Empty.GetValues("accept"));
}
