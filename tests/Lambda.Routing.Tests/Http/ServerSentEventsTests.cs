using System.Buffers;
using System.Text;
using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

/// <summary>Events as <see href="https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream">the HTML standard</see> reads them.</summary>
public sealed class ServerSentEventsTests
{
    [Theory]
    [InlineData("", "data: \n")]
    [InlineData("one", "data: one\n")]
    [InlineData("one\ntwo", "data: one\ndata: two\n")]
    [InlineData("one\r\ntwo\rthree\n", "data: one\ndata: two\ndata: three\ndata: \n")]
    [InlineData("one\r\n\r\ntwo", "data: one\ndata: \ndata: two\n")]
    [InlineData("a\u2028b\u2029c\u0085d\fe\vf", "data: a\u2028b\u2029c\u0085d\fe\vf\n")]
    public void Data_has_a_field_for_each_line_and_is_otherwise_as_it_was(string data, string sent) =>
        Assert.Equal(sent, Text(output => ServerSentEvents.WriteData(data, output)));

    [Theory]
    [InlineData("a\nid: 2", null)]
    [InlineData("a\rb", null)]
    [InlineData("tick", "1\ndata: injected")]
    [InlineData("tick", "a\0b")]
    public void A_type_or_an_id_cannot_begin_another_field(string type, string? id) =>
        Assert.Throws<InvalidOperationException>(() => Text(output => ServerSentEvents.WriteFields(type, id, null, output)));

    private static string Text(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
