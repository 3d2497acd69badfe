using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class JsonPathTests
{
    private const string Document = """{"Records":[{"s3":{"bucket":{"name":"uploads"}}}],"a.b":{"c":1},"source":"shop"}""";

    [Theory]
    [InlineData("source", "\"shop\"")]
    [InlineData("Records[0].s3.bucket.name", "\"uploads\"")]
    [InlineData("a\\.b.c", "1")]
    public void A_path_finds_the_value(string path, string expected) =>
        Assert.Equal(expected, JsonPath.Parse(path).Get(JsonNode.Parse(Document))!.ToJsonString());

    [Theory]
    [InlineData("Records[1].s3")]
    [InlineData("source.inner")]
    [InlineData("nothing")]
    [InlineData("a.b")]
    public void A_path_to_nothing_finds_nothing(string path) => Assert.Null(JsonPath.Parse(path).Get(JsonNode.Parse(Document)));

    [Fact]
    public void Setting_makes_the_objects_on_the_way()
    {
        JsonNode root = JsonNode.Parse("{}")!;
        Assert.True(JsonPath.Parse("requestContext.http.method").Set(root, "GET"));
        Assert.Equal("""{"requestContext":{"http":{"method":"GET"}}}""", root.ToJsonString());
    }

    [Fact]
    public void Setting_replaces_an_array_element()
    {
        JsonNode root = JsonNode.Parse("""{"resources":["old","other"]}""")!;
        Assert.True(JsonPath.Parse("resources[0]").Set(root, "new"));
        Assert.Equal("""{"resources":["new","other"]}""", root.ToJsonString());
    }

    [Theory]
    [InlineData("Records[5].x")]
    [InlineData("source.inner")]
    [InlineData("Records.x")]
    public void Setting_where_the_document_has_something_else_changes_nothing(string path)
    {
        JsonNode root = JsonNode.Parse(Document)!;
        Assert.False(JsonPath.Parse(path).Set(root, "x"));
        Assert.Equal(Document, root.ToJsonString());
    }

    [Theory]
    [InlineData("a[")]
    [InlineData("a[x]")]
    public void A_malformed_path_is_refused(string path) => Assert.Throws<FormatException>(() => JsonPath.Parse(path));

    [Fact]
    public void The_elements_of_a_document_that_is_an_array_are_its_records()
    {
        JsonNode root = JsonNode.Parse("""[{"a":{"b":"old"}},{"a":{"b":"old"}}]""")!;
        foreach (JsonPath path in JsonPath.Parse("a.b").ForEachRecord(root))
        {
            Assert.True(path.Set(root, "new"));
        }
        Assert.Equal("""[{"a":{"b":"new"}},{"a":{"b":"new"}}]""", root.ToJsonString());
    }
}
