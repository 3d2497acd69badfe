using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Reading;

public sealed partial class PayloadTests
{
    private const string Order = """{"id":5,"note":"gr\u00fc\u00dfe \ud83d\ude00 \"quoted\"\n"}""";

    // The same payload in each of its forms: as a string's content (escaped, decoded), as JSON, as bytes.
    public static TheoryData<string> Forms => ["escaped", "decoded", "json", "bytes"];

    private static Payload Make(string form, string content) => form switch
    {
        "escaped" => Payload.FromText(Json.Read<TextOf>($$"""{"text":{{JsonSerializer.Serialize(content)}}}""").Text()),
        "decoded" => Payload.FromText(content),
        "json" => Payload.FromJson(Json.Utf8(content)),
        _ => Payload.FromBytes(Json.Utf8(content)),
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_payload_deserialises_from_every_form(string form)
    {
        OrderOf order = Make(form, Order).Deserialize(Context.Default.OrderOf)!;

        Assert.Equal(5, order.Id);
        Assert.Equal("grüße 😀 \"quoted\"\n", order.Note);
    }

    [Theory]
    [InlineData("escaped")]
    [InlineData("decoded")]
    [InlineData("bytes")]
    public void A_byte_order_mark_is_no_part_of_the_JSON_and_stays_in_text_and_bytes(string form)
    {
        Payload payload = Make(form, "\uFEFF" + Order);

        Assert.Equal(5, payload.Deserialize(Context.Default.OrderOf)!.Id);
        Assert.Equal(5, payload.GetJson().GetProperty("id").GetInt32());
        Assert.Equal("5", payload.Find("id"));
        Assert.Throws<PayloadException>(() => Make(form, "\uFEFF\uFEFF" + Order).Deserialize(Context.Default.OrderOf));
        Assert.Equal("\uFEFF" + Order, payload.GetString());
        Assert.StartsWith("\uFEFF", Encoding.UTF8.GetString(payload.GetBytes().Span), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Text_bytes_and_json_agree(string form)
    {
        const string Content = """{"id":5,"list":[1,2]}""";
        Payload payload = Make(form, Content);

        Assert.Equal(Content, payload.GetString());
        Assert.Equal(Content, Encoding.UTF8.GetString(payload.GetBytes().Span));
        Assert.Equal(5, payload.GetJson().GetProperty("id").GetInt32());
        Assert.False(payload.IsMissing);
    }

    [Fact]
    public void A_text_without_escapes_is_used_where_it_stands()
    {
        Payload payload = Payload.FromText(Json.Read<TextOf>("""{"text":"[1,2]"}""").Text());

        Assert.Equal("[1,2]", payload.GetString());
        Assert.Equal("[1,2]", Encoding.UTF8.GetString(payload.GetBytes().Span));
        Assert.Equal(2, payload.GetJson().GetArrayLength());
        Assert.Equal(Payload.FromText("[1,2]"), payload);
        Assert.NotEqual(Payload.FromJson("[1,2]"u8.ToArray()), payload);
    }

    [Theory]
    [InlineData("""{"id":"SECRET"}""", "OrderOf: $.id: the JSON does not fit this type")]
    [InlineData("SECRET", "OrderOf: $: the JSON does not fit this type")]
    [InlineData("", "OrderOf: $: the JSON does not fit this type")]
    public void A_payload_that_does_not_fit_is_named_by_type_and_path_and_never_by_value(string content, string message)
    {
        PayloadException error = Assert.Throws<PayloadException>(() => Payload.FromText(content).Deserialize(Context.Default.OrderOf));

        Assert.Equal(message, error.Message);
        Assert.DoesNotContain("SECRET", error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
    }

    [Fact]
    public void Json_null_deserialises_to_null() => Assert.Null(Payload.FromText("null").Deserialize(Context.Default.OrderOf));

    [Fact]
    public void A_missing_payload_is_nothing_in_every_form()
    {
        Payload missing = Payload.FromText(null);

        Assert.True(missing.IsMissing);
        Assert.Null(missing.GetString());
        Assert.True(missing.GetBytes().IsEmpty);
        Assert.Equal(JsonValueKind.Undefined, missing.GetJson().ValueKind);
        Assert.False(missing.Matches("a", "b"));
        Assert.Throws<PayloadException>(() => missing.Deserialize(Context.Default.OrderOf));
    }

    [Theory]
    [InlineData("type", "OrderPlaced", true)]
    [InlineData("type", "orderplaced", false)]
    [InlineData("a.b", "5", true)]
    [InlineData("a.c", "true", true)]
    [InlineData("a.d", "null", false)]
    [InlineData("a", "", false)]
    [InlineData(@"x\.y", "dotted", true)]
    [InlineData("a.b.c", "5", false)]
    [InlineData("twice", "last", true)]
    [InlineData("twice", "first", false)]
    [InlineData("list", "1", false)]
    public void A_value_is_found_by_its_path(string path, string value, bool matches)
    {
        const string Content = """
            {"type":"Order\u0050laced","a":{"b":5,"c":true,"d":null},"x.y":"dotted","twice":"first","twice":"last","list":[1]}
            """;

        Assert.Equal(matches, Payload.FromText(Content).Matches(path, "something else", value));
        Assert.Equal(matches, Make("escaped", Content).Matches(path, value));
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("""{"type":"x" """)]
    [InlineData("[1]")]
    [InlineData("")]
    public void A_payload_that_is_no_json_object_matches_nothing(string content) => Assert.False(Payload.FromText(content).Matches("type", "x"));

    [Fact]
    public void Bytes_that_are_no_utf8_have_no_text() =>
        Assert.Throws<PayloadException>(() => Payload.FromBytes(new byte[] { 0xC3, 0x28 }).GetString());

    [Fact]
    public void Malformed_json_has_no_element() => Assert.Throws<PayloadException>(() => Payload.FromText("{} {}").GetJson());

    [EventType]
    internal sealed partial record TextOf
    {
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required partial string Content { get; init; }

        public JsonText Text() => _textOfContent;
    }

    internal sealed record OrderOf(int Id, string Note);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(OrderOf))]
    internal sealed partial class Context : JsonSerializerContext;
}
