using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.Sources;

namespace Lambda.Routing.Generators.Tests.Detection;

public sealed class FactParserTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData(" ! a.b ", "!a.b")]
    [InlineData("a.b {}", "a.b {}")]
    [InlineData("a.b{}", "a.b {}")]
    [InlineData("a[0][0].b []", "a[0][0].b []")]
    [InlineData("[0].a", "[0].a")]
    [InlineData("a=x", "a = x")]
    [InlineData("a = x y | z ", "a = x y|z")]
    [InlineData("a ~ .b.=c", "a ~ .b.=c")]
    [InlineData(@"a\.b.c", @"a\.b.c")]
    [InlineData(@"\!a\=\~\[0\]", @"!a\=\~\[0\]")]
    [InlineData("event: .x", "event: .x")]
    [InlineData("!a = x", "!a = x")]
    public void A_fact_reads_as_it_is_meant(string text, string meaning) => Assert.Equal(meaning, FactParser.Parse(text).ToString());

    [Fact]
    public void Escaped_bars_and_spaces_belong_to_a_value() =>
        Assert.Equal(["x|y", " z "], FactParser.Parse(@"a = x\|y|\ z\ ").Atom.Values);

    [Fact]
    public void An_escaped_bracket_is_part_of_a_name() =>
        Assert.Equal([PathSegment.Member("a[0]")], FactParser.Parse(@"a\[0]".Replace("]", @"\]", StringComparison.Ordinal)).Atom.Path);

    [Theory]
    [InlineData("", "name between its dots")]
    [InlineData("!", "name between its dots")]
    [InlineData("= x", "name between its dots")]
    [InlineData("a..b", "name between its dots")]
    [InlineData("a.", "name between its dots")]
    [InlineData(".a", "name between its dots")]
    [InlineData("a[1]", "only index")]
    [InlineData("a[0]b", "after the path")]
    [InlineData("a {", "after the path")]
    [InlineData("a | b", "after the path")]
    [InlineData("a {} x", "nothing follows")]
    [InlineData("a =", "value is missing")]
    [InlineData("a = x||y", "value is missing")]
    [InlineData("a ~ x|y", "takes one text")]
    [InlineData("a\\", "backslash")]
    public void A_malformed_fact_is_refused_with_a_reason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => FactParser.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused() => Assert.Throws<FormatException>(() => FactParser.Parse("a = \ud800"));
}
