using Lambda.Routing.Generators.Parsing.Sources;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A document that will arrive as it stands, as the facts that recognise it.</summary>
public sealed class InputShapeTests
{
    [Theory]
    [InlineData("""{"job":"nightly"}""", "job = nightly")]
    [InlineData("""{"a":{"b":{"c":"d"}},"e":1,"f":true,"g":null,"h":""}""", "a.b.c = d; e; f; h")]
    [InlineData("""{"o":{},"l":[],"m":{"n":null},"p":[null]}""", "o {}; l []; m {}; p []")]
    [InlineData("""{"l":["a","b"],"n":[1,{"x":"y"}],"r":[{"x":"y"}]}""", "l[0] = a; n[0]; r[0].x = y")]
    [InlineData("""[{"a":"b"}]""", "[0].a = b")]
    [InlineData("""["a"]""", "[0] = a")]
    [InlineData(""" { "a.b" : "x|y" , "\u0061\n" : -1.5e+10 } """, "a\\.b = x|y; a\n")]
    [InlineData("""{"at":"<sent.time>","job":"x"}""", "at; job = x")]
    public void Members_become_facts(string json, string facts) =>
        Assert.Equal(facts, string.Join("; ", InputParser.Parse(json, "<sent.")));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":1} x""")]
    [InlineData("""{"a":01}""")]
    [InlineData("""{"a":tru}""")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{'a':1}""")]
    [InlineData("""{"a":"\x"}""")]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("{\"a\":\"\n\"}")]
    [InlineData("""{"a":"b""")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""[1 2]""")]
    public void What_is_no_document_or_has_nothing_to_look_for_is_refused(string json) =>
        Assert.Throws<FormatException>(() => InputParser.Parse(json, ""));

    [Fact]
    public void Nesting_has_an_end() => Assert.Throws<FormatException>(() => InputParser.Parse(new string('[', 100_000), ""));
}
