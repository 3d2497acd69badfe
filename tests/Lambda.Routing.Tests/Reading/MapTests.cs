namespace Lambda.Routing.Tests.Reading;

public sealed class MapTests
{
    private static IReadOnlyDictionary<string, string> Texts(params IEnumerable<string> members) =>
        Json.Read<Everything>($$$"""{"texts":{ {{{string.Join(',', members)}}} }}""").Texts;

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100_000)]
    public void A_map_of_any_size_finds_its_names(int count)
    {
        IReadOnlyDictionary<string, string> map = Texts(Enumerable.Range(0, count).Select(i => $"\"name{i}\":\"value{i}\""));

        Assert.Equal(count, map.Count);
        Assert.Equal("value0", map["name0"]);
        Assert.Equal($"value{count - 1}", map[$"name{count - 1}"]);
        Assert.False(map.ContainsKey("name"));
        Assert.False(map.TryGetValue("NAME0", out _));
        Assert.Equal(count, map.Keys.Distinct().Count());
        Assert.Equal(map.Values, map.Select(pair => pair.Value));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void The_last_value_of_a_repeated_name_wins(int others)
    {
        IEnumerable<string> filler = Enumerable.Range(0, others).Select(i => $"\"filler{i}\":\"\"");

        IReadOnlyDictionary<string, string> map = Texts([.. filler, "\"a\":\"first\"", "\"b\":\"\"", "\"\\u0061\":\"second\""]);

        Assert.Equal("second", map["a"]);
        Assert.Equal(others + 2, map.Count);
    }

    [Fact]
    public void Names_and_values_are_unescaped()
    {
        IReadOnlyDictionary<string, string> map = Texts("""
            "gr\u00fc\u00dfe \ud83d\ude00":"\"\\\/\b\f\n\r\t\u0041"
            """, """
            "grün":"ü"
            """);

        Assert.Equal("\"\\/\b\f\n\r\tA", map["grüße 😀"]);
        Assert.Equal("ü", map["grün"]);
        Assert.False(map.ContainsKey("gr?n"));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("ab")]
    [InlineData("日")]
    [InlineData("abc")]
    [InlineData("😀")]
    public void A_name_is_found_by_its_characters_whatever_their_bytes(string name)
    {
        IReadOnlyDictionary<string, string> map = Texts($"\"{name}\":\"it\"");

        Assert.Equal("it", map[name]);
        Assert.All(new[] { "é", "ab", "日", "abc", "😀", "a", "abcd" }, other => Assert.Equal(other == name, map.ContainsKey(other)));
    }

    [Fact]
    public void A_map_in_the_middle_of_a_document_is_taken_apart_where_it_stands()
    {
        Everything read = Json.Read<Everything>("""{"lazy":"before","texts": { "none":null , "a\u0062":"1","c":"\u0032" } ,"big":3}""");

        Assert.Equal([new("ab", "1"), new("c", "2")], read.Texts);
        Assert.Equal("before", read.Lazy);
        Assert.Equal(3, read.Big);
    }

    [Fact]
    public void A_map_of_nothing_but_nulls_is_empty() => Assert.Empty(Texts("\"a\":null", "\"b\":null"));

    [Fact]
    public void A_name_that_is_not_there_is_not_repeated_in_the_error() =>
        Assert.DoesNotContain("SECRET", Assert.Throws<KeyNotFoundException>(() => Texts()["SECRET"]).Message, StringComparison.Ordinal);
}
