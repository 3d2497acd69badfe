using System.IO.Compression;
using System.Text;
using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpCompressionTests
{
    private static readonly string s_text = string.Join('\n', Enumerable.Range(0, 500).Select(number => $"line {number}"));

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public void A_client_that_asks_gets_fewer_bytes_that_say_the_same(string coding)
    {
        HttpResult result = Apply(HttpResult.Text(s_text), coding);

        Assert.Equal((coding, "Accept-Encoding", true), (result.Find("Content-Encoding"), result.Find("Vary"), result.IsBinary));
        Assert.True(result.Body.Length < s_text.Length / 2);
        using var body = new MemoryStream(result.Body.ToArray());
        using Stream plain = coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        Assert.Equal(s_text, reader.ReadToEnd());
    }

    [Fact]
    public void A_client_that_does_not_ask_gets_the_plain_answer_and_caches_learn_of_it()
    {
        HttpResult result = Apply(HttpResult.Text(s_text), "identity");

        Assert.Equal(("Accept-Encoding", null, false), (result.Find("Vary"), result.Find("Content-Encoding"), result.IsBinary));
    }

    public static TheoryData<string, HttpResult> Plain => new()
    {
        { "short", HttpResult.Text("short") },
        { "media", HttpResult.Bytes(Encoding.UTF8.GetBytes(s_text), "image/png") },
        { "encoded", HttpResult.Text(s_text).WithHeader("content-encoding", "zstd") },
        { "fixed", HttpResult.Text(s_text).WithHeader("Cache-Control", "public, no-transform") },
        { "named", HttpResult.Text(s_text).WithHeader("ETag", "\"1\"") },
        { "part", HttpResult.Text(s_text, statusCode: 206) },
        { "empty", HttpResult.NoContent() },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void What_gains_nothing_or_must_not_change_stays(string name, HttpResult result)
    {
        Assert.NotEmpty(name);
        Assert.Same(result, Apply(result, "br, gzip"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public void What_does_not_shrink_stays(string coding)
    {
        byte[] noise = new byte[2000];
        new Random(7).NextBytes(noise);

        Assert.Null(Apply(HttpResult.Bytes(noise, "text/plain"), coding).Find("Content-Encoding"));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/problem+json; charset=utf-8")]
    [InlineData("image/svg+xml")]
    [InlineData("text/javascript")]
    public void Text_of_every_kind_is_compressed(string type) => Assert.Equal("br", Apply(HttpResult.Text(s_text, type).WithHeader("ETag", "W/\"1\""), "br").Find("Content-Encoding"));

    private static HttpResult Apply(HttpResult result, string accepted) =>
        HttpCompression.Apply(new HttpRequest { Headers = new HttpHeaders(new Dictionary<string, string> { ["accept-encoding"] = accepted }) }, result, 1024);
}
