using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class EncodedDocumentTests
{
    private const string Document = """{"a":{"b":["c"]}}""";

    public static TheoryData<string> Spellings => [Document, Convert.ToBase64String(Encoding.UTF8.GetBytes(Document)), Compressed(Document)];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_path_goes_on_inside_a_string_that_holds_a_document(string text)
    {
        JsonNode root = new JsonObject { ["data"] = text };
        var path = JsonPath.Parse("data.a.b[0]");

        Assert.Equal("c", path.Get(root)!.GetValue<string>());
        Assert.True(path.Set(root, "d"));
        Assert.Equal("d", path.Get(root)!.GetValue<string>());
        Assert.True(JsonPath.Parse("data.a.new.name").Set(root, "e"));
        Assert.Equal("""{"a":{"b":["d"],"new":{"name":"e"}}}""", EncodedDocument.Open(root["data"])!.Root.ToJsonString());
        Assert.Equal(text[..1], root["data"]!.GetValue<string>()[..1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("123")]
    [InlineData("\"quoted\"")]
    [InlineData("H4sI")]
    [InlineData("dGV4dA==")]
    public void A_string_that_holds_no_document_ends_a_path(string text)
    {
        JsonNode root = new JsonObject { ["data"] = text };

        Assert.Null(EncodedDocument.Open(root["data"]));
        Assert.Null(JsonPath.Parse("data.a").Get(root));
        Assert.False(JsonPath.Parse("data.a").Set(root, "d"));
    }

    private static string Compressed(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return Convert.ToBase64String(output.ToArray());
    }
}
