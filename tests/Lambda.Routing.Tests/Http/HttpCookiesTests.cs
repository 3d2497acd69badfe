namespace Lambda.Routing.Tests.Http;

public sealed class HttpCookiesTests
{
    [Theory]
    [InlineData("a=1", "a=1")]
    [InlineData("a=1; b=2", "a=1|b=2")]
    [InlineData("a=1;b=2;", "a=1|b=2")]
    [InlineData("a=x=y", "a=x=y")]
    [InlineData("a=\"quoted\"", "a=quoted")]
    [InlineData("a=%20", "a=%20")]
    [InlineData("a=", "a=")]
    [InlineData("flag; =1; a=1", "a=1")]
    [InlineData("", "")]
    public void A_line_is_its_cookies(string line, string cookies) =>
        Assert.Equal(cookies, string.Join('|', HttpCookies.Parse([line]).Select(pair => $"{pair.Key}={pair.Value}")));

    [Fact]
    public void Of_several_cookies_with_one_name_the_first_counts()
    {
        HttpCookies cookies = HttpCookies.Parse(["a=1; b=2", "a=3"]);

        Assert.Equal("1", cookies["a"]);
        Assert.Null(cookies["A"]);
        Assert.Equal(3, cookies.Count);
    }

    [Fact]
    public void A_request_without_a_list_of_cookies_has_those_of_its_header()
    {
        var request = new HttpRequest { Headers = new HttpHeaders(new Dictionary<string, string> { ["Cookie"] = "a=1; b=2" }) };

        Assert.Equal("2", request.Cookies["b"]);
        Assert.Empty(new HttpRequest().Cookies);
    }
}
