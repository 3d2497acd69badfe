namespace Lambda.Routing.Tests.Dispatch;

/// <summary>Bytes that say what they are, in a header.</summary>
public sealed class RawResponseTests
{
    [Fact]
    public void Bytes_of_which_nothing_is_said_are_octets()
    {
        var response = new RawResponse(new byte[] { 1, 2 });

        Assert.Equal("application/octet-stream", response.ContentType);
        Assert.Equal([1, 2], response.Content.ToArray());
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/vnd.shop.order+json")]
    [InlineData("text/csv; charset=utf-8")]
    [InlineData("text/csv;charset=utf-8;header=present")]
    [InlineData("text/csv \t;\t charset=utf-8 ; header=present")]
    [InlineData("multipart/mixed; boundary=\"a b;=\\\"c\"; x=\"\"")]
    public void A_media_type_with_its_parameters_is_kept_as_it_is(string contentType) =>
        Assert.Equal(contentType, new RawResponse(default, contentType).ContentType);

    [Theory]
    [InlineData("")]
    [InlineData("png")]
    [InlineData("/png")]
    [InlineData("image/")]
    [InlineData("image/png/x")]
    [InlineData(" image/png")]
    [InlineData("image/png ")]
    [InlineData("image/p ng")]
    [InlineData("image/pñg")]
    [InlineData("image/png\r\nSet-Cookie: a=b")]
    [InlineData("image/png\n")]
    [InlineData("image/png\0")]
    [InlineData("image/png;")]
    [InlineData("image/png; ")]
    [InlineData("image/png; a")]
    [InlineData("image/png; a=")]
    [InlineData("image/png; =b")]
    [InlineData("image/png; a=b ")]
    [InlineData("image/png; a=b c=d")]
    [InlineData("image/png; a=b\r\nX: y")]
    [InlineData("image/png; a=\"b\r\nX: y\"")]
    [InlineData("image/png; a=\"b\\\nX: y\"")]
    [InlineData("image/png; a=\"\u007f\"")]
    [InlineData("image/png; a=\"ü\"")]
    [InlineData("image/png; a=\"b")]
    [InlineData("image/png; a=\"b\\")]
    [InlineData("image/png; a=\"b\\\"")]
    [InlineData("image/png; a=\"b\"c")]
    public void What_is_no_media_type_or_would_begin_another_header_is_refused(string contentType)
    {
        var exception = Assert.Throws<ArgumentException>(() => new RawResponse(default, contentType));

        Assert.Equal("contentType", exception.ParamName);
        Assert.DoesNotContain("png", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_longer_than_a_header_s_value_may_be_is_refused()
    {
        string longest = "image/" + new string('p', 1024 - "image/".Length);

        Assert.Equal(longest, new RawResponse(default, longest).ContentType);
        Assert.Throws<ArgumentException>(() => new RawResponse(default, longest + "p"));
    }

    [Fact]
    public void No_media_type_at_all_is_refused() => Assert.Throws<ArgumentNullException>(() => new RawResponse(default, null!));
}
