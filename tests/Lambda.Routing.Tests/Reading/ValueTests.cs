using System.Globalization;
using System.Text;

namespace Lambda.Routing.Tests.Reading;

public sealed class ValueTests
{
    [Fact]
    public void Every_kind_of_property_is_read()
    {
        Everything read = Json.Read<Everything>("""
            {
              "lazy": "l\u00fc", "eager": "e", "small": -3, "big": 9007199254740993, "real": 1.5, "exact": 0.10,
              "flag": true, "time": "2026-01-02T03:04:05.678Z", "epoch": "1767225600000", "bytes": "AQI=",
              "any": [1, {"a": null}], "detail": {"x": [1]}, "inner": {"name": "i", "size": 1},
              "list": [{"name": "a", "size": 1}, {"size": 2, "name": "b"}], "nested": [[1, 2], []],
              "texts": {"k": "v", "k2": null}, "inners": {"one": {"name": "o", "size": 1}},
              "unknown": {"deep": [[[{}]]]}
            }
            """);

        Assert.Equal("lü", read.Lazy);
        Assert.Equal("e", read.Eager);
        Assert.Equal(-3, read.Small);
        Assert.Equal(9007199254740993, read.Big);
        Assert.Equal(1.5, read.Real);
        Assert.Equal("0.10", read.Exact!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.True(read.Flag);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), read.Time);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), read.Epoch);
        Assert.Equal([1, 2], read.Bytes!.Value.ToArray());
        Assert.Equal("""[1, {"a": null}]""", read.Any!.Value.GetRawText());
        Assert.Equal("""{"x": [1]}""", read.Detail.GetString());
        Assert.Equal(new Inner { Name = "i", Size = 1 }, read.Inner);
        Assert.Equal(["a", "b"], read.List.Select(inner => inner.Name));
        Assert.Equal([1, 2], read.Nested[0]);
        Assert.Empty(read.Nested[1]);
        Assert.Equal(new KeyValuePair<string, string>("k", "v"), Assert.Single(read.Texts));
        Assert.Equal(1, read.Inners["one"].Size);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"lazy":null,"eager":null,"small":null,"big":null,"time":null,"bytes":null,"detail":null,"inner":null,"list":null,"texts":null}""")]
    public void Null_is_the_same_as_absent(string json)
    {
        Everything read = Json.Read<Everything>(json);

        Assert.Null(read.Lazy);
        Assert.Null(read.Eager);
        Assert.Null(read.Small);
        Assert.Equal(7, read.Big);
        Assert.Null(read.Time);
        Assert.Null(read.Bytes);
        Assert.True(read.Detail.IsMissing);
        Assert.Null(read.Inner);
        Assert.Empty(read.List);
        Assert.Empty(read.Texts);
    }

    [Fact]
    public void The_last_of_two_ordinary_members_wins() =>
        Assert.Equal("second", Json.Read<Everything>("""{"lazy":"first","lazy":"second"}""").Lazy);

    [Fact]
    public void An_escaped_name_is_the_same_name() =>
        Assert.Equal("x", Json.Read<Everything>("""{"\u006c\u0061zy":"x"}""").Lazy);

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal("x", Lambda.Routing.Reading.EventReader.ReadDocument<Everything>(
            Encoding.UTF8.GetPreamble().Concat(Json.Utf8("""{"lazy":"x"}""")).ToArray()).Lazy);

    [Fact]
    public void A_slice_of_a_larger_buffer_is_read_as_its_own_document()
    {
        byte[] buffer = Json.Utf8("""garbage{"lazy":"x","texts":{"k":"v"},"detail":[1]}garbage""");

        Everything read = Lambda.Routing.Reading.EventReader.ReadDocument<Everything>(buffer.AsMemory(7, buffer.Length - 14));

        Assert.Equal("x", read.Lazy);
        Assert.Equal("v", read.Texts["k"]);
        Assert.Equal("[1]", read.Detail.GetString());
    }

    [Fact]
    public void Records_compare_by_content_whether_or_not_their_texts_were_decoded()
    {
        Inner read = Json.Read<Inner>("""{"name":"gr\u00fcn","size":1}""");
        Inner same = Json.Read<Inner>("""{"name":"grün","size":1}""");

        Assert.Equal(new Inner { Name = "grün", Size = 1 }, read);
        Assert.Equal("grün", read.Name);
        Assert.Equal(same, read);
        Assert.Equal(same.GetHashCode(), read.GetHashCode());
        Assert.NotEqual(same, read with { Name = "rot" });
    }

    [Theory]
    [InlineData("AR==", "AQ==")]
    [InlineData("AQJ=", "AQI=")]
    [InlineData("AQIDBP==", "AQIDBA==")]
    public void Bits_behind_the_last_byte_of_base64_mean_nothing(string loose, string clean) => Assert.Equal(
        Convert.FromBase64String(clean), Json.Read<Everything>($$"""{"bytes":"{{loose}}"}""").Bytes!.Value.ToArray());
}
