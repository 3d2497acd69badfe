using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpPathTests
{
    [Theory]
    [InlineData("/orders", "/orders")]
    [InlineData("", "/")]
    [InlineData("orders", "/orders")]
    [InlineData("/%6Frders", "/orders")]
    [InlineData("/caf%C3%A9", "/café")]
    [InlineData("/file name.xml", "/file name.xml")]
    [InlineData("/foo+bar", "/foo+bar")]
    [InlineData("/a%2fb", "/a%2Fb")]
    [InlineData("/a%25b", "/a%25b")]
    [InlineData("/%252F", "/%252F")]
    [InlineData("/%F0%9F%8D%8B", "/🍋")]
    public void A_path_is_decoded_but_for_slashes_and_percent_signs(string path, string normalized) =>
        Assert.Equal(normalized, HttpPath.Normalize(path));

    [Theory]
    [InlineData("/%")]
    [InlineData("/%4")]
    [InlineData("/a%zz")]
    [InlineData("/%C3")]
    [InlineData("/%C3%28")]
    [InlineData("/%FF")]
    [InlineData("/%00")]
    [InlineData("/\0")]
    public void A_malformed_path_is_a_bad_request(string path) =>
        Assert.Throws<HttpBadRequestException>(() => HttpPath.Normalize(path));

    [Theory]
    [InlineData("5", "5")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("a%25b", "a%b")]
    [InlineData("%252F", "%2F")]
    [InlineData("..hidden", "..hidden")]
    [InlineData("a..b", "a..b")]
    public void A_segment_keeps_an_escaped_slash_as_its_own(string segment, string value) =>
        Assert.Equal(value, HttpPath.DecodeSegment(segment, "id"));

    [Theory]
    [InlineData("a/b/c", "a/b/c")]
    [InlineData("a%2Fb/c", "a%2Fb/c")]
    [InlineData("a%25b", "a%b")]
    [InlineData("a/b/", "a/b/")]
    public void The_rest_of_a_path_has_no_separators_that_the_path_had_not(string rest, string value) =>
        Assert.Equal(value, HttpPath.DecodeRest(rest, "proxy"));

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a/..")]
    [InlineData("..%2F..%2Fetc")]
    [InlineData("a\\..\\b")]
    [InlineData("/etc/passwd")]
    public void A_path_that_leaves_its_directory_is_a_bad_request_without_the_value(string rest)
    {
        var exception = Assert.Throws<HttpBadRequestException>(() => HttpPath.DecodeRest(rest, "proxy"));

        Assert.StartsWith("route parameter 'proxy': expected ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("etc", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("..%2Fetc")]
    public void So_is_a_segment_that_does(string segment) =>
        Assert.Throws<HttpBadRequestException>(() => HttpPath.DecodeSegment(segment, "id"));
}
