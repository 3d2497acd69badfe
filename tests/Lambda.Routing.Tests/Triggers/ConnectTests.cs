using System.Buffers;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class ConnectTests
{
    private static readonly ConnectEvent s_call = EventReader.ReadDocument<ConnectEvent>(ConnectEvents.Of());

    [Fact]
    public void The_sample_is_read()
    {
        ConnectEvent read = EventReader.ReadDocument<ConnectEvent>(Samples.Read("Connect", "connect"));

        Assert.Equal("VOICE", read.Contact.Channel);
        Assert.Equal("+12065550100", read.Contact.CustomerEndpoint!.Address);
        Assert.Equal("gold", read.GetMessageAttribute("tier"));
        Assert.Null(read.GetMessageAttribute("none"));
        Assert.Equal("Support", read.Contact.Queue!.Name);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), read.Contact.MediaStreams!.Customer!.Audio!.StartTimestamp);
        Assert.Equal("Sample Ltd", read.Payload.GetJson().GetProperty("companyName").GetString());
    }

    [Fact]
    public void An_answer_is_a_flat_object()
    {
        Assert.Equal("""{"a":"1 \"x\" <ü>","b":""}""", Answer(new Dictionary<string, string> { ["a"] = "1 \"x\" <ü>", ["b"] = null! }));
        Assert.Equal("{}", Answer(new Dictionary<string, string>()));
    }

    [Fact]
    public void An_answer_may_be_nested_where_the_flow_validates_JSON()
    {
        Corpus.Require();
        byte[] documented = File.ReadAllBytes(Path.Combine(Corpus.Folder!, "awsdocs-connect/connect/responses/connect-lambda-functions-L230.json"));
        using JsonDocument document = JsonDocument.Parse(documented);
        var output = new ArrayBufferWriter<byte>();

        ConnectEvent.WriteResponse([], s_call, document.RootElement, output);

        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(documented), System.Text.Json.Nodes.JsonNode.Parse(output.WrittenSpan)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"SECRET\"")]
    [InlineData("null")]
    public void An_answer_that_is_no_object_fails(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement answer = document.RootElement.Clone();

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => ConnectEvent.WriteResponse([], s_call, answer, new ArrayBufferWriter<byte>()));

        Assert.DoesNotContain("SECRET", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => ConnectEvent.WriteResponse([], s_call, default(JsonElement), new ArrayBufferWriter<byte>()));
    }

    [Fact]
    public void An_answer_has_less_than_32_kilobytes()
    {
        const int Quotes = 8;
        string longest = new('x', (32 * 1024) - 1 - Quotes);

        Assert.Equal(32767, Answer(new Dictionary<string, string> { ["a"] = longest }).Length);
        var output = new ArrayBufferWriter<byte>();
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() =>
            ConnectEvent.WriteResponse([], s_call, new Dictionary<string, string> { ["a"] = longest + "x" }, output));
        Assert.Contains("32768", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        ConnectEvent built = EventReader.ReadDocument<ConnectEvent>(ConnectEvents.Of(
            new Dictionary<string, string> { ["p"] = "1" }, "CHAT", new Dictionary<string, string> { ["a"] = "2" }));

        Assert.Equal(("CHAT", "2", """{"p":"1"}"""), (built.Contact.Channel, built.GetMessageAttribute("a"), built.Payload.GetString()));
    }

    [Theory]
    [InlineData("""{"Details":{"ContactData":"SECRET"}}""", "Details.ContactData: expected an object")]
    [InlineData("""{"Details":{"ContactData":null}}""", "Details.ContactData: required but missing")]
    [InlineData("""{"Details":{"ContactData":{"Attributes":{"a":5}}}}""", "Details.ContactData.Attributes.a: expected a string")]
    [InlineData("""{"Details":{"ContactData":{"MediaStreams":{"Customer":{"Audio":{"StartTimestamp":"SECRET"}}}}}}""", "Details.ContactData.MediaStreams.Customer.Audio.StartTimestamp: expected milliseconds since 1970")]
    public void A_wrong_event_is_named_by_its_path(string json, string message)
    {
        // Values of a map are read when they are asked for, but their kind is known at once.
        Assert.Equal(message, Json.Fails<ConnectEvent>(json).Message);
    }

    private static string Answer(IReadOnlyDictionary<string, string> answer)
    {
        var output = new ArrayBufferWriter<byte>();
        ConnectEvent.WriteResponse([], s_call, answer, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
