using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpQueryTests
{
    [Theory]
    [InlineData("a=1&b=2", "a=1|b=2")]
    [InlineData("?a=1", "a=1")]
    [InlineData("a=1&a=2&a=1", "a=1|a=2|a=1")]
    [InlineData("a", "a=")]
    [InlineData("a=", "a=")]
    [InlineData("=1", "=1")]
    [InlineData("a=b=c", "a=b=c")]
    [InlineData("&&a=1&", "a=1")]
    [InlineData("", "")]
    [InlineData("a=x+y%20z%2Bw", "a=x y z+w")]
    [InlineData("na%6De=%C3%A9%F0%9F%8D%8B", "name=é🍋")]
    [InlineData("a=é", "a=é")]
    [InlineData("url=http://www.google.com/?x", "url=http://www.google.com/?x")]
    [InlineData("a=%26%3D", "a=&=")]
    [InlineData("a;b=1", "a;b=1")]
    public void A_query_string_is_its_parameters_in_order(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', HttpQuery.Parse(text).Select(pair => $"{pair.Key}={pair.Value}")));

    [Theory]
    [InlineData("a=%")]
    [InlineData("a=%4")]
    [InlineData("a=%zz")]
    [InlineData("a=%C3")]
    [InlineData("a=%C3x")]
    [InlineData("a=%FF")]
    [InlineData("a=%C0%80")]
    [InlineData("a=%ED%A0%80")]
    [InlineData("%=1")]
    public void Malformed_escapes_are_a_bad_request_without_the_value(string text)
    {
        var exception = Assert.Throws<HttpBadRequestException>(() => HttpQuery.Parse(text));

        Assert.Equal("query string: expected percent-encoded UTF-8", exception.Message);
        Assert.Equal(400, exception.StatusCode);
    }

    [Fact]
    public void A_repeated_name_has_all_its_values_and_the_first_stands_for_it()
    {
        HttpQuery query = HttpQuery.Parse("a=1&b=x&a=2");

        Assert.Equal("1", query["a"]);
        Assert.Equal(["1", "2"], query.GetValues("a"));
        Assert.Equal(3, query.Count);
        Assert.True(query.Contains("b"));
        Assert.False(query.Contains("A"));
        Assert.Null(query["c"]);
        Assert.Empty(query.GetValues("c"));
    }

    [Fact]
    public void A_long_query_string_is_read_whole()
    {
        string value = string.Concat(Enumerable.Repeat("%41", 100_000));

        Assert.Equal(new string('A', 100_000), HttpQuery.Parse("a=" + value)["a"]);
    }
}
