namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>Which source takes a document that has the shape of several.</summary>
public sealed class PrecedenceTests
{
    private const string General = "[Source(\"general\"), Shape(\"http\")] class General;\n";
    private const string Special = "[Source(\"special\"), Shape(\"http\", \"host ~ special\"), Overrides(typeof(General))] class Special;\n";
    private const string Rarest = "[Source(\"rarest\"), Shape(\"http\", \"kind\"), Overrides(typeof(Special)), Overrides(typeof(General))] class Rarest;\n";

    [Theory]
    [InlineData("""{"http":1,"host":"special"}""", "special")]
    [InlineData("""{"host":"special","http":1}""", "special")]
    [InlineData("""{"http":1,"host":"other"}""", "general")]
    [InlineData("""{"host":"other","http":1}""", "general")]
    [InlineData("""{"http":1}""", "general")]
    [InlineData("""{"http":1,"host":null}""", "general")]
    [InlineData("""{"host":"special"}""", null)]
    public void The_special_source_wins_in_either_order(string json, string? expected) =>
        Assert.Equal(expected, DetectorUnderTest.Of(General + Special).Detect(json));

    [Theory]
    [InlineData("""{"http":1,"host":"special","kind":1}""", "rarest")]
    [InlineData("""{"kind":1,"host":"special","http":1}""", "rarest")]
    [InlineData("""{"host":"special","kind":1,"http":1}""", "rarest")]
    [InlineData("""{"http":1,"kind":1}""", "rarest")]
    [InlineData("""{"http":1,"host":"special"}""", "special")]
    [InlineData("""{"http":1,"host":"x"}""", "general")]
    public void Precedence_goes_through_several_sources(string json, string expected) =>
        Assert.Equal(expected, DetectorUnderTest.Of(General + Special + Rarest).Detect(json));

    [Fact]
    public void Without_the_special_source_the_general_one_ends_at_its_own_facts() =>
        Assert.Equal("general", DetectorUnderTest.Of(General).Detect("{\"http\":1, and no more"));

    [Fact]
    public void The_general_one_ends_as_soon_as_the_special_one_is_impossible()
    {
        DetectorUnderTest detector = DetectorUnderTest.Of(General + Special);

        Assert.Equal("general", detector.Detect("{\"http\":1,\"host\":\"other\", and no more"));
        detector.Fails("{\"http\":1, and no more");
    }

    [Theory]
    [InlineData("""{"a":1,"b":1}""", "a")]
    [InlineData("""{"b":1,"a":1}""", "b")]
    public void Of_two_unrelated_sources_the_one_that_completes_first_wins(string json, string expected) =>
        Assert.Equal(expected, DetectorUnderTest.Of("[Source(\"a\"), Shape(\"a\")] class A; [Source(\"b\"), Shape(\"b\")] class B;").Detect(json));

    [Fact]
    public void An_unrelated_source_does_not_overtake_one_that_waits() =>
        Assert.Equal("general", DetectorUnderTest.Of(General + Special + "[Source(\"late\"), Shape(\"late\")] class Late;")
            .Detect("""{"http":1,"late":1,"host":"other"}"""));

    [Fact]
    public void Every_fact_is_checked_even_when_only_one_source_is_in_use() =>
        Assert.Null(DetectorUnderTest.Of("[Source(\"queue\"), Shape(\"Records[0].eventSource = aws:queue\")] class A;")
            .Detect("""{"Records":[{"eventSource":"aws:other"}]}"""));
}
