using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Testing.Tests;

public sealed class AnswersTests
{
    [Fact]
    public void Failed_items_are_read_in_order()
    {
        InvocationResult result = Answer("""{"batchItemFailures":[{"itemIdentifier":"b"},{"itemIdentifier":"a"}]}""");

        Assert.Equal(["b", "a"], result.FailedItems());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("secret")]
    public void An_answer_of_another_kind_is_refused_without_being_shown(string json)
    {
        InvalidOperationException batch = Assert.Throws<InvalidOperationException>(() => Answer(json).FailedItems());
        Assert.Throws<InvalidOperationException>(() => Answer(json).HttpStatus());
        Assert.DoesNotContain("secret", batch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_is_read_in_its_parts()
    {
        InvocationResult result = Answer(
            """{"statusCode":201,"headers":{"Location":"/parcels/1"},"cookies":["a=1"],"body":"{\"number\":1,\"label\":\"x\"}","isBase64Encoded":false}""");

        Assert.Equal(201, result.HttpStatus());
        Assert.Equal("/parcels/1", result.HttpHeader("location"));
        Assert.Null(result.HttpHeader("ETag"));
        Assert.Equal(["a=1"], result.HttpCookies());
        Assert.Equal(new Parcel(1, "x"), result.HttpBody(ParcelJson.Default.Parcel));
        Assert.Throws<JsonException>(() => Answer("""{"statusCode":200,"body":"text"}""").HttpBody(ParcelJson.Default.Parcel));
    }

    [Fact]
    public void A_body_of_bytes_is_decoded()
    {
        Assert.Equal("text", Answer("""{"statusCode":200,"body":"dGV4dA==","isBase64Encoded":true}""").HttpBody());
        Assert.Equal("", Answer("""{"statusCode":204}""").HttpBody());
    }

    private static InvocationResult Answer(string json) => new(Encoding.UTF8.GetBytes(json), null);
}
