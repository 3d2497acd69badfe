namespace Lambda.Routing.Tests.Http;

public sealed class HttpCookieTests
{
    [Fact]
    public void A_cookie_is_safe_unless_told_otherwise() =>
        Assert.Equal("id=abc; Path=/; Secure; HttpOnly; SameSite=Lax", new HttpCookie("id", "abc").ToString());

    [Fact]
    public void A_cookie_has_its_attributes()
    {
        var cookie = new HttpCookie("id", "")
        {
            Domain = "example.com",
            Path = null,
            MaxAge = TimeSpan.FromMinutes(1.5),
            Secure = false,
            HttpOnly = false,
            SameSite = null,
        };

        Assert.Equal("id=; Domain=example.com; Max-Age=90", cookie.ToString());
        Assert.Equal(["id=; Domain=example.com; Max-Age=90"], HttpResult.Ok().WithCookie(cookie).Cookies);
    }

    [Theory]
    [InlineData("a b", "x")]
    [InlineData("", "x")]
    [InlineData("id", "a;b")]
    [InlineData("id", "a\r\nb")]
    [InlineData("id", "a b")]
    [InlineData("id", "é")]
    public void A_cookie_cannot_become_another_one(string name, string value) =>
        Assert.Throws<InvalidOperationException>(() => HttpResult.Ok().WithCookie(new HttpCookie(name, value)));

    [Fact]
    public void Nor_can_its_attributes() =>
        Assert.Throws<InvalidOperationException>(() => new HttpCookie("id", "x") { Path = "/; Domain=example.com" }.ToString());
}
