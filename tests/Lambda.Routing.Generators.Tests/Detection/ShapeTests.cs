namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>What each kind of fact means.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("""{"a":{"b":1}}""", "present")]
    [InlineData("""{"a":{"b":false}}""", "present")]
    [InlineData("""{"a":{"b":{}}}""", "present")]
    [InlineData("""{"a":{"b":null}}""", null)]
    [InlineData("""{"a":{"c":1}}""", null)]
    [InlineData("""{"a":[{"b":1}]}""", null)]
    [InlineData("""{"a":"b"}""", null)]
    [InlineData("""{"b":1}""", null)]
    [InlineData("""{"object":{}}""", "object")]
    [InlineData("""{"object":[]}""", null)]
    [InlineData("""{"object":"{}"}""", null)]
    [InlineData("""{"array":[]}""", "array")]
    [InlineData("""{"array":{}}""", null)]
    [InlineData("""{"text":"one"}""", "equal")]
    [InlineData("""{"text":"the other"}""", "equal")]
    [InlineData("""{"text":"One"}""", null)]
    [InlineData("""{"text":"ones"}""", null)]
    [InlineData("""{"text":["one"]}""", null)]
    [InlineData("""{"text":1}""", null)]
    [InlineData("""{"part":"xx-in-side"}""", "contains")]
    [InlineData("""{"part":"-in-"}""", "contains")]
    [InlineData("""{"part":"-in"}""", null)]
    [InlineData("""{"with":1,"more":2}""", "with")]
    [InlineData("""{"more":2,"with":1}""", "with")]
    [InlineData("""{"with":1,"without":2}""", null)]
    [InlineData("""{"without":2,"with":1}""", null)]
    [InlineData("""{"with":1,"without":null}""", "with")]
    [InlineData("""{"dotted.key":1}""", "dotted")]
    [InlineData("""{"dotted":{"key":1}}""", null)]
    [InlineData("""{"key: ":{"x":1}}""", "spaced")]
    [InlineData("""{"ключ":"значение"}""", "unicode")]
    public void A_fact_is_a_path_and_a_test(string json, string? expected) => Assert.Equal(expected, Facts.Detect(json));

    [Theory]
    [InlineData("""[{"x":"1"},{}]""", "element")]
    [InlineData("""[{},{"x":"1"}]""", null)]
    [InlineData("""[]""", null)]
    [InlineData("""[[{"x":"1"}]]""", null)]
    [InlineData("""{"list":[[{"deep":1}]]}""", "deep")]
    [InlineData("""{"list":[[]]}""", null)]
    [InlineData("""{"list":[null,[{"deep":1}]]}""", null)]
    [InlineData("""{"0":{"x":"1"}}""", null)]
    [InlineData("\"x\"", null)]
    [InlineData("17", null)]
    [InlineData("null", null)]
    [InlineData("  {}  ", null)]
    public void Only_the_first_element_of_an_array_counts(string json, string? expected)
    {
        DetectorUnderTest detector = DetectorUnderTest.Of("""
            [Source("element"), Shape("[0].x = 1")] class A;
            [Source("deep"), Shape("list[0][0].deep")] class B;
            """);

        Assert.Equal(expected, detector.Detect(json));
    }

    [Theory]
    [InlineData("""{"t\u0065xt":"one"}""", "equal")]
    [InlineData("""{"\u0074\u0065\u0078\u0074":"\u006f\u006e\u0065"}""", "equal")]
    [InlineData("""{"part":"a\u002din\u002db"}""", "contains")]
    [InlineData("""{"\u043a\u043b\u044e\u0447":"\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435"}""", "unicode")]
    [InlineData("""{"tex\u0075":"one"}""", null)]
    [InlineData("""{"\ud800":1,"text":"\ud800"}""", null)]
    [InlineData("""{"\ud800":1,"part":"\ud800-in-"}""", null)]
    [InlineData("""{"\ud800":1,"array":[]}""", "array")]
    [InlineData("""{"\u0000":1,"":2,"array":[]}""", "array")]
    public void Escapes_in_names_and_values_are_read_as_what_they_mean(string json, string? expected) =>
        Assert.Equal(expected, Facts.Detect(json));

    [Fact]
    public void A_long_escaped_name_is_skipped() =>
        Assert.Equal("array", Facts.Detect($$"""{"{{string.Concat(Enumerable.Repeat("\\u0065", 100_000))}}":1,"array":[]}"""));

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal("array", Facts.Detect("\uFEFF{\"array\":[]}"));

    [Fact]
    public void Detection_allocates_nothing()
    {
        byte[] json = "{\"skipped\":{\"a\":[1,2,3]},\"part\":\"no\",\"text\":\"one\"}"u8.ToArray();
        DetectorUnderTest detector = Facts;
        detector.Detect(json);
        long before = GC.GetAllocatedBytesForCurrentThread();
        detector.Detect(json);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static DetectorUnderTest Facts => DetectorUnderTest.Of("""
        [Source("present"), Shape("a.b")] class A;
        [Source("object"), Shape("object {}")] class B;
        [Source("array"), Shape("array []")] class C;
        [Source("equal"), Shape("text = one|the other")] class D;
        [Source("contains"), Shape("part ~ -in-")] class E;
        [Source("with"), Shape("with", "!without")] class F;
        [Source("dotted"), Shape(@"dotted\.key")] class G;
        [Source("spaced"), Shape("key: .x")] class H;
        [Source("unicode"), Shape("ключ = значение")] class I;
        """);
}
