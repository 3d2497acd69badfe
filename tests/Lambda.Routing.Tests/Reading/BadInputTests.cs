using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Reading;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("""{"small":"SECRET"}""", "small: expected a number")]
    [InlineData("""{"small":1.5}""", "small: expected a whole number of 32 bits")]
    [InlineData("""{"small":99999999999}""", "small: expected a whole number of 32 bits")]
    [InlineData("""{"real":1e999}""", "real: expected a number in the range of a double")]
    [InlineData("""{"lazy":{"SECRET":1}}""", "lazy: expected a string")]
    [InlineData("""{"eager":1}""", "eager: expected a string")]
    [InlineData("""{"flag":"SECRET"}""", "flag: expected true or false")]
    [InlineData("""{"time":"SECRET"}""", "time: expected an ISO 8601 date and time")]
    [InlineData("""{"epoch":"SECRET"}""", "epoch: expected milliseconds since 1970")]
    [InlineData("""{"epoch":9223372036854775807}""", "epoch: expected milliseconds since 1970")]
    [InlineData("""{"bytes":"SECRET!"}""", "bytes: expected base64")]
    [InlineData("""{"inner":[]}""", "inner: expected an object")]
    [InlineData("""{"inner":{"size":1}}""", "inner.name: required but missing")]
    [InlineData("""{"inner":{"name":"SECRET","size":null}}""", "inner.size: required but missing")]
    [InlineData("""{"list":{}}""", "list: expected an array")]
    [InlineData("""{"list":[{"name":"n","size":1},{"name":"n","size":"SECRET"}]}""", "list[1].size: expected a number")]
    [InlineData("""{"list":[null]}""", "list[0]: expected an object")]
    [InlineData("""{"nested":[[1],[2,"SECRET"]]}""", "nested[1][1]: expected a number")]
    [InlineData("""{"texts":{"a":"x","b":5}}""", "texts.b: expected a string")]
    [InlineData("""{"inners":{"a":{"name":"n","size":1},"b":{"name":"n","size":{}}}}""", "inners.b.size: expected a number")]
    [InlineData("[]", "expected an object")]
    [InlineData("\"SECRET\"", "expected an object")]
    [InlineData("null", "expected an object")]
    public void What_is_wrong_is_named_by_path_and_never_by_value(string json, string message)
    {
        EventReadException error = Json.Fails<Everything>(json);

        Assert.Equal(message, error.Message);
        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("{\"lazy\": SECRET}", 9)]
    [InlineData("{\n\"lazy\":\n  tru}", 15)]
    [InlineData("{} {}", 3)]
    [InlineData("{}SECRET", 2)]
    [InlineData("{\"a\":1,}", 7)]
    [InlineData("// comment\n{}", 0)]
    public void Malformed_json_is_located_by_its_byte_only(string json, long offset)
    {
        EventReadException error = Json.Fails<Everything>(json);

        Assert.Equal($"malformed JSON at byte {offset}", error.Message);
        Assert.Equal(offset, error.Offset);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void A_document_cut_short_anywhere_is_an_error()
    {
        byte[] json = Json.Utf8("""{"lazy":"l\u00fc","big":12,"list":[{"name":"a","size":1}],"texts":{"k":"v"},"detail":{"x":[1]}}""");
        for (int length = 0; length < json.Length; length++)
        {
            Json.Fails<Everything>(json[..length]);
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_wherever_they_stand()
    {
        byte[] json = [.. Json.Utf8("{\"unknown\":\""), 0xC3, 0x28, .. Json.Utf8("\"}")];

        Assert.Equal("the event is not valid UTF-8", Json.Fails<Everything>(json).Message);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("any")]
    [InlineData("detail")]
    [InlineData("texts")]
    public void Six_megabytes_of_nesting_are_an_error(string member)
    {
        StringBuilder json = new($"{{\"{member}\":");
        json.Append('[', 6_000_000);

        Json.Fails<Everything>(json.ToString());
    }

    [Theory]
    [InlineData("""{"lazy":"\ud800"}""")]
    [InlineData("""{"lazy":"\udc00\ud800"}""")]
    [InlineData("""{"lazy":"\ud800x"}""")]
    public void Half_a_surrogate_pair_is_found_when_the_text_is_decoded(string json)
    {
        Everything read = Json.Read<Everything>(json);

        Assert.Contains("half a surrogate pair", Assert.Throws<EventReadException>(() => read.Lazy).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"eager":"\ud800"}""", "eager: half a surrogate pair in a string")]
    [InlineData("""{"\ud800":1}""", "?: half a surrogate pair in a string")]
    public void Half_a_surrogate_pair_in_what_is_decoded_at_once_is_a_read_error(string json, string message) =>
        Assert.Equal(message, Json.Fails<Everything>(json).Message);
}
