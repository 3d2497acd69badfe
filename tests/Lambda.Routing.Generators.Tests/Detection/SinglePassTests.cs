using System.Text;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>When the pass ends, and what it makes of bad input before that.</summary>
public sealed class SinglePassTests
{
    private readonly DetectorUnderTest _detector = DetectorUnderTest.Of("""
        [Source("queue"), Shape("Records[0].kind = queue"), Shape("Records[0].id", "Records[0].body", "!Records[0].kind")] class A;
        [Source("store"), Shape("Records[0].kind ~ store")] class B;
        [Source("bus"), Shape("detail", "source", "!special")] class C;
        """);

    [Theory]
    [InlineData("""{"Records":[{"kind":"queue" and then anything""", "queue")]
    [InlineData("""{"Records":[{"id":1,"body":{},"other":2} oops""", "queue")]
    [InlineData("""{"Records":[{"kind":"a store"},{"kind":"queue"}]}}}""", "store")]
    public void Nothing_behind_the_decision_is_looked_at(string json, string expected) => Assert.Equal(expected, _detector.Detect(json));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{\"Records\":[{\"kind\":\"que")]
    [InlineData("{\"Records\":[{\"id\":1,\"body\":2")]
    [InlineData("{\"detail\":1,\"source\":2")]
    [InlineData("{\"unknown\":1} {}")]
    [InlineData("{\"unknown\":1}]")]
    [InlineData("nothing")]
    [InlineData("{\"unknown\":1,}")]
    [InlineData("// comment\n{}")]
    public void Malformed_json_before_the_decision_is_an_error_and_not_an_unknown_event(string json) =>
        Assert.StartsWith("malformed JSON at byte ", _detector.Fails(json).Message, StringComparison.Ordinal);

    [Fact]
    public void The_message_holds_nothing_of_the_event() =>
        Assert.DoesNotContain("secret", _detector.Fails("{\"a\":secret}").Message, StringComparison.Ordinal);

    [Fact]
    public void Six_megabytes_of_nesting_are_an_error() => _detector.Fails("{\"a\":" + new string('[', 6 * 1024 * 1024));

    [Theory]
    [InlineData("""{"Records":[],"Records":[{"kind":"queue"}]}""", "Records")]
    [InlineData("""{"Records":null,"Records":[{"kind":"queue"}]}""", "Records")]
    [InlineData("""{"Records":[{"kind":"x","kind":"queue"}]}""", "Records[0].kind")]
    [InlineData("""{"Records":[{"kind":null,"kin\u0064":"queue"}]}""", "Records[0].kind")]
    [InlineData("""{"detail":1,"detail":2,"source":3}""", "detail")]
    [InlineData("""{"special":null,"detail":1,"special":1,"source":3}""", "special")]
    public void A_duplicated_discriminator_is_an_error_that_names_it(string json, string path)
    {
        Reading.EventReadException failure = _detector.Fails(json);

        Assert.Equal(path, failure.Path);
        Assert.Equal(path + ": duplicated discriminator", failure.Message);
    }

    [Theory]
    [InlineData("""{"other":1,"other":2,"Records":[{"kind":"queue"}]}""", "queue")]
    [InlineData("""{"Records":[{"kind":"queue","kind":"store"}]}""", "queue")]
    [InlineData("""{"detail":{"source":1,"source":2},"source":3}""", "bus")]
    [InlineData("""{"Records":[{"kind":"x"},{"kind":"y"}],"detail":1,"source":2}""", "bus")]
    public void Members_that_nobody_looks_at_may_stand_twice(string json, string expected) => Assert.Equal(expected, _detector.Detect(json));

    [Fact]
    public void More_facts_than_a_machine_word_has_bits_are_told_apart()
    {
        StringBuilder declarations = new();
        for (int i = 0; i < 34; i++)
        {
            declarations.AppendLine($"[Source(\"s{i}\"), Shape(\"m{i} = v|w{i}\", \"!n{(i + 17) % 34}.x\"), Shape(\"n{i}.x\", \"o{i}[0].y\")] class C{i};");
        }
        DetectorUnderTest detector = DetectorUnderTest.Of(declarations.ToString());

        for (int i = 0; i < 34; i++)
        {
            Assert.Equal($"s{i}", detector.Detect($$"""{"m{{i}}":"w{{i}}"}"""));
            Assert.Null(detector.Detect($$$"""{"m{{{i}}}":"w{{{i}}}","n{{{(i + 17) % 34}}}":{"x":1}}"""));
            Assert.Equal($"s{i}", detector.Detect($$$"""{"o{{{i}}}":[{"y":1}],"n{{{i}}}":{"x":1}}"""));
        }
    }

    [Fact]
    public void A_detector_of_no_source_recognises_nothing_and_still_wants_json()
    {
        DetectorUnderTest none = DetectorUnderTest.Of("");

        Assert.Null(none.Detect("{\"a\":1}"));
        none.Fails("{\"a\":1");
    }
}
