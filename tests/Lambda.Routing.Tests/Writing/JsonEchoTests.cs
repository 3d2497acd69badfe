using System.Buffers;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Tests.Writing;

public sealed class JsonEchoTests
{
    [Theory]
    // The member is filled in, all else stays as it was spelled.
    [InlineData("""{ "a" : 1.50, "response" : {} , "b\u0062":"\u00fc" }""", """{"x":true}""", """{ "a" : 1.50, "response" : {"x":true} , "b\u0062":"\u00fc" }""")]
    // What the answer does not have keeps what was there; what it has is replaced, whole.
    [InlineData("""{"response":{"x": 1 , "kept": {"y":2}, "o":{"p":1}}}""", """{"x":2,"o":{"q":2},"n":[]}""", """{"response":{"x": 2 , "kept": {"y":2}, "o":{"q":2},"n":[]}}""")]
    [InlineData("""{"response":{"kept":1}}""", "{}", """{"response":{"kept":1}}""")]
    [InlineData("""{"response":{ }}""", """{"x":1}""", """{"response":{ "x":1}}""")]
    [InlineData("""{"response":{"a":1 }}""", """{"x":1,"y":2}""", """{"response":{"a":1 ,"x":1,"y":2}}""")]
    // An absent member is added, one that is no object replaced.
    [InlineData("""{"a":1}""", """{"x":1}""", """{"a":1,"response":{"x":1}}""")]
    [InlineData("{ }", """{"x":1}""", """{ "response":{"x":1}}""")]
    [InlineData("""{"response":null,"a":1}""", """{"x":1}""", """{"response":{"x":1},"a":1}""")]
    [InlineData("""{"response":[{"x":0}]}""", """{"x":1}""", """{"response":{"x":1}}""")]
    [InlineData("""{"response":"}"}""", """{"x":1}""", """{"response":{"x":1}}""")]
    // A member of that name deeper down is another one.
    [InlineData("""{"request":{"response":{"x":0}},"response":{}}""", """{"x":1}""", """{"request":{"response":{"x":0}},"response":{"x":1}}""")]
    // Twice: the last one counts, for every reader.
    [InlineData("""{"response":{"a":1},"b":0,"response":{"c":2}}""", """{"x":1}""", """{"response":{"c":2,"x":1},"b":0,"response":{"c":2,"x":1}}""")]
    [InlineData("""{"response":{"x":1,"y":2,"x":3}}""", """{"x":4}""", """{"response":{"x":4,"y":2,"x":4}}""")]
    [InlineData("""{"response":{"x":0}}""", """{"x":1,"x":2}""", """{"response":{"x":2}}""")]
    // Names with escapes are the same names.
    [InlineData("""{"respons\u0065":{"\u0078":0}}""", """{"x":1}""", """{"respons\u0065":{"\u0078":1}}""")]
    // What surrounds the document stays.
    [InlineData(" {\"a\":\"}\"}\r\n", """{"x":1}""", " {\"a\":\"}\",\"response\":{\"x\":1}}\r\n")]
    public void The_event_is_returned_with_the_member_filled_in(string json, string content, string expected) =>
        Assert.Equal(expected, Echo(json, content));

    [Fact]
    public void A_member_of_any_name_can_be_added() =>
        Assert.Equal("""{"a":1,"na\"me ü":{"x":1}}""", Echo("""{"a":1}""", """{"x":1}""", "na\"me ü"));

    [Fact]
    public void A_byte_order_mark_is_not_returned()
    {
        Assert.Equal("""{"response":{"x":1}}""", Echo("\uFEFF{}", """{"x":1}"""));
        Assert.Equal("{}", Copy("\uFEFF{}"));
    }

    [Fact]
    public void An_event_is_returned_unchanged_byte_for_byte() => Assert.Equal(" { \"a\" :1.50 }\n", Copy(" { \"a\" :1.50 }\n"));

    [Fact]
    public void A_document_may_be_as_deep_as_a_reader_allows()
    {
        string deep = "{\"a\":" + new string('[', 127) + new string(']', 127);
        Assert.Equal(deep + ",\"response\":{\"x\":1}}", Echo(deep + "}", """{"x":1}"""));
        Assert.Throws<EventReadException>(() => Echo("{\"a\":" + deep + "}}", """{"x":1}"""));
    }

    [Fact]
    public void Many_members_are_copied()
    {
        string members = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"m{i}\":{i}"));
        Assert.Equal("{\"response\":{" + members + ",\"x\":1}}", Echo("{\"response\":{" + members + "}}", """{"x":1}"""));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("""{"a":1}{}""")]
    [InlineData("""{"a":""")]
    [InlineData("")]
    [InlineData("""{"response":{"secret\ud800":1}}""")]
    public void What_is_no_object_is_an_error_that_tells_no_value(string json)
    {
        var error = Assert.Throws<EventReadException>(() => Echo(json, """{"x":1}"""));
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private static string Echo(string json, string content, string member = "response")
    {
        var output = new ArrayBufferWriter<byte>();
        JsonEcho.Write(Encoding.UTF8.GetBytes(json), member, new Raw(content), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Copy(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonEcho.Write(Encoding.UTF8.GetBytes(json), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private sealed class Raw(string json) : IWritable
    {
        public void Write(Utf8JsonWriter writer) => writer.WriteRawValue(json);
    }
}
