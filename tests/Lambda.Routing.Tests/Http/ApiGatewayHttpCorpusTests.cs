using System.Text.Json;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

public sealed class ApiGatewayHttpCorpusTests
{
    [Fact]
    public void Every_real_event_reads_and_becomes_the_request_that_it_is()
    {
        Corpus.Require();
        CorpusEntry[] entries = [.. Corpus.Events("apigw-http")];
        Assert.NotEmpty(entries);
        foreach (CorpusEntry entry in entries)
        {
            byte[] json = entry.Read();
            HttpRequest request = EventReader.ReadDocument<ApiGatewayHttpEvent>(json).ToRequest();
            using JsonDocument document = JsonDocument.Parse(json);
            AssertSame(document.RootElement, request, entry.File);
        }
    }

    [Theory]
    [InlineData("values-get-all-httpapi-v2-with-stage.json", "/api/values")]
    [InlineData("trailing-slash-in-path-httpapi-v2.json", "/foo/")]
    [InlineData("apigateway-v2.json", "/nodejs-apig-function-1G3XMPLZXVXYI")]
    [InlineData("rawtarget-escaped-slash-in-path-httpapi-v2.json", "/foo%2Fbar")]
    public void The_stage_is_no_part_of_the_path(string file, string path)
    {
        Corpus.Require();
        CorpusEntry entry = Corpus.Events("apigw-http").Single(candidate => Path.GetFileName(candidate.File) == file);

        Assert.Equal(path, EventReader.ReadDocument<ApiGatewayHttpEvent>(entry.Read()).ToRequest().Path);
    }

    private static void AssertSame(JsonElement json, HttpRequest request, string file)
    {
        JsonElement http = json.GetProperty("requestContext").GetProperty("http");
        Assert.True(http.GetProperty("method").GetString() == request.Method, file);
        Assert.True(json.GetProperty("rawPath").GetString() == request.RawPath, file);
        Assert.True(json.GetProperty("requestContext").GetProperty("requestId").GetString() == request.RequestId, file);
        Assert.True(json.GetProperty("requestContext").GetProperty("timeEpoch").GetInt64() == request.Time!.Value.ToUnixTimeMilliseconds(), file);
        foreach (JsonProperty header in Members(json, "headers"))
        {
            Assert.True(header.Value.GetString() == request.Headers[header.Name], $"{file}: {header.Name}");
        }
        foreach (JsonProperty parameter in Members(json, "queryStringParameters"))
        {
            // One event's parameter holds a time whose plus sign API Gateway's decoder has already lost.
            string joined = string.Join(',', request.Query.GetValues(parameter.Name)).Replace('+', ' ');
            Assert.True(parameter.Value.GetString() == joined, $"{file}: {parameter.Name}");
        }
        AssertSameBody(json, request, file);
        if (json.TryGetProperty("cookies", out JsonElement cookies))
        {
            // Some samples' cookies are words without a value, which no client sends.
            Assert.True(cookies.EnumerateArray().Count(cookie => cookie.GetString()!.Contains('=')) == request.Cookies.Count, file);
        }
    }

    private static void AssertSameBody(JsonElement json, HttpRequest request, string file)
    {
        if (!json.TryGetProperty("body", out JsonElement body) || body.ValueKind != JsonValueKind.String)
        {
            Assert.True(request.Body.IsMissing, file);
        }
        else if (!json.GetProperty("isBase64Encoded").GetBoolean())
        {
            Assert.True(body.GetString() == request.Body.GetString(), file);
        }
        else if (body.TryGetBytesFromBase64(out byte[]? expected))
        {
            Assert.True(expected.AsSpan().SequenceEqual(request.Body.GetBytes().Span), file);
        }
        else
        {
            // A sample that claims base64 and has plain text.
            Assert.Throws<HttpBadRequestException>(() => request.Body);
        }
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement json, string name) =>
        (json.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.Object ? member : JsonElement.Parse("{}")).EnumerateObject();
}
