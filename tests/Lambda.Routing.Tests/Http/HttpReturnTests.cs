using System.Buffers;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpReturnTests
{
    private static HttpCall Call(string method = "POST") => new(
        new Invocation(default, new InvocationContext(), new ArrayBufferWriter<byte>()), "test",
        new object(), new HttpRequest { Method = method }, "/", default);

    private static (int Status, string? Type, string Body) Show(HttpResult result) =>
        (result.StatusCode, result.ContentType, Encoding.UTF8.GetString(result.Body.Span));

    [Fact]
    public void A_value_is_json() =>
        Assert.Equal((200, "application/json", """{"weight":1,"label":"x"}"""), Show(HttpReturn.Json(Call(), new Parcel(1, "x"), HttpJson.Default.Parcel)));

    [Fact]
    public void A_text_is_text_in_utf_8() =>
        Assert.Equal((200, "text/plain; charset=utf-8", "é"), Show(HttpReturn.From(Call(), "é")));

    [Fact]
    public void An_element_is_the_json_that_it_was() =>
        Assert.Equal((200, "application/json", "[1, 2]"), Show(HttpReturn.From(Call(), JsonElement.Parse("[1, 2]"))));

    [Fact]
    public async Task Bytes_and_streams_are_binary()
    {
        Assert.True(HttpReturn.From(Call(), new byte[] { 1, 255 }).IsBinary);
        Assert.True(HttpReturn.From(Call(), new ReadOnlyMemory<byte>([1, 255])).IsBinary);
        var stream = new MemoryStream([1, 255]);
        HttpResult result = await HttpReturn.FromAsync(Call(), stream);
        Assert.Equal([1, 255], result.Body.ToArray());
        Assert.Equal("application/octet-stream", result.ContentType);
        Assert.False(stream.CanRead);
    }

    [Theory]
    [InlineData("GET", 404)]
    [InlineData("HEAD", 404)]
    [InlineData("POST", 204)]
    [InlineData("PUT", 204)]
    [InlineData("DELETE", 204)]
    public async Task Nothing_is_a_404_for_get_and_a_204_otherwise(string method, int status)
    {
        Assert.Equal(status, HttpReturn.From(Call(method), (HttpResult?)null).StatusCode);
        Assert.Equal(status, HttpReturn.From(Call(method), (string?)null).StatusCode);
        Assert.Equal(status, HttpReturn.From(Call(method), (byte[]?)null).StatusCode);
        Assert.Equal(status, HttpReturn.From(Call(method), default(JsonElement)).StatusCode);
        Assert.Equal(status, HttpReturn.Json(Call(method), null, HttpJson.Default.NullableInt32).StatusCode);
        Assert.Equal(status, (await HttpReturn.FromAsync(Call(method), null)).StatusCode);
        Assert.Equal(204, HttpReturn.Nothing().StatusCode);
    }
}
