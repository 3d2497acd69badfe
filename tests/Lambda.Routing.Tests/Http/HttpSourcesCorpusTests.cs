using System.Text.Json;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

/// <summary>Every real event of the sources beside API Gateway's HTTP APIs becomes the request that it is.</summary>
public sealed class HttpSourcesCorpusTests
{
    private static readonly Dictionary<string, Func<byte[], HttpRequest>> s_readers = new()
    {
        ["apigw-rest"] = json => EventReader.ReadDocument<ApiGatewayRestEvent>(json).ToRequest(),
        ["alb"] = json => EventReader.ReadDocument<AlbEvent>(json).ToRequest(),
        ["function-url"] = json => EventReader.ReadDocument<FunctionUrlEvent>(json).ToRequest(),
        ["vpc-lattice"] = json => json.AsSpan().IndexOf("\"raw_path\""u8) >= 0
            ? EventReader.ReadDocument<VpcLatticeV1Event>(json).ToRequest()
            : EventReader.ReadDocument<VpcLatticeEvent>(json).ToRequest(),
    };

    [Theory]
    [InlineData("apigw-rest", 52)]
    [InlineData("alb", 26)]
    [InlineData("function-url", 3)]
    [InlineData("vpc-lattice", 2)]
    public void Every_real_event_reads_and_becomes_the_request_that_it_is(string service, int atLeast)
    {
        Corpus.Require();
        CorpusEntry[] entries = [.. Corpus.Events(service)];
        Assert.True(entries.Length >= atLeast);
        foreach (CorpusEntry entry in entries)
        {
            byte[] json = entry.Read();
            HttpRequest request = s_readers[service](json);
            using JsonDocument document = JsonDocument.Parse(json);
            AssertSame(document.RootElement, request, service, entry.File);
        }
    }

    [Theory]
    [InlineData("values-get-different-proxypath-apigateway-request.json", "/api/resourcepath")]
    [InlineData("values-get-all-apigateway-request.json", "/api/resourcepath")]
    [InlineData("GetAtRoot.json", "/")]
    [InlineData("additional-path-parameters-in-proxy-path.json", "/path/bar/api")]
    [InlineData("additional-path-parameters-in-non-proxy-path.json", "/path/bar/api")]
    [InlineData("encode-slash-in-resource-path.json", "/api/resourcepath/encoding/a%2Fb")]
    [InlineData("encode-space-in-resource-path-and-query.json", "/foo%20bar")]
    [InlineData("encode-plus-in-resource-path.json", "/api/resourcepath/string/foo+bar")]
    [InlineData("trailing-slash-in-path.json", "/foo/")]
    [InlineData("missing-resource-request.json", "/api/resourcepath")]
    [InlineData("apigateway__aws-proxy.json", "/path/to/resource")]
    [InlineData("apigateway-v1.json", "/")]
    [InlineData("values-get-all-httpapi-request.json", "/api/resourcepath")]
    public void Routes_see_the_path_without_stage_and_base_path(string file, string path)
    {
        Corpus.Require();
        CorpusEntry entry = Corpus.Events("apigw-rest").First(candidate => Path.GetFileName(candidate.File) == file);

        Assert.Equal(path, s_readers["apigw-rest"](entry.Read()).Path);
    }

    private static void AssertSame(JsonElement json, HttpRequest request, string service, string file)
    {
        Assert.True(TextOf(json, "httpMethod", "method", "requestContext.http.method") == request.Method, file);
        Assert.True(TextOf(json, "path", "raw_path", "rawPath") == request.RawPath, file);
        foreach ((string name, string[] values) in Lists(json, "headers").Where(header => !Has(json, "multiValueHeaders")).Concat(Lists(json, "multiValueHeaders")))
        {
            Assert.True(string.Join(", ", values) == request.Headers[name], $"{file}: {name}");
        }
        bool isEncoded = service == "alb";
        foreach ((string name, string[] values) in Parameters(json))
        {
            // Lists of one source are joined in another's document.
            string expected = string.Join(',', values.Select(value => isEncoded ? Uri.UnescapeDataString(value.Replace('+', ' ')) : value));
            Assert.True(expected == string.Join(',', request.Query.GetValues(name)), $"{file}: {name}");
        }
        AssertSameBody(json, request, file);
    }

    private static void AssertSameBody(JsonElement json, HttpRequest request, string file)
    {
        bool isBase64 = (json.TryGetProperty("isBase64Encoded", out JsonElement flag) || json.TryGetProperty("is_base64_encoded", out flag)) && flag.GetBoolean();
        if (!json.TryGetProperty("body", out JsonElement body) || body.ValueKind != JsonValueKind.String)
        {
            Assert.True(request.Body.IsMissing, file);
        }
        else if (!isBase64)
        {
            Assert.True(body.GetString() == request.Body.GetString(), file);
        }
        else if (body.TryGetBytesFromBase64(out byte[]? expected))
        {
            Assert.True(expected.AsSpan().SequenceEqual(request.Body.GetBytes().Span), file);
        }
        else
        {
            Assert.Throws<HttpBadRequestException>(() => request.Body);
        }
    }

    private static IEnumerable<(string Name, string[] Values)> Parameters(JsonElement json)
    {
        (string Name, string[] Values)[] multi = [.. Lists(json, "multiValueQueryStringParameters")];
        return multi.Length > 0 ? multi : Lists(json, "queryStringParameters").Concat(Lists(json, "query_string_parameters"));
    }

    private static bool Has(JsonElement json, string member) => Lists(json, member).Any();

    private static IEnumerable<(string Name, string[] Values)> Lists(JsonElement json, string member) =>
        json.TryGetProperty(member, out JsonElement found) && found.ValueKind == JsonValueKind.Object
            ? found.EnumerateObject().Select(entry => (entry.Name, entry.Value.ValueKind == JsonValueKind.Array
                ? entry.Value.EnumerateArray().Select(value => value.GetString()!).ToArray()
                : [entry.Value.GetString()!]))
            : [];

    private static string? TextOf(JsonElement json, params string[] paths)
    {
        foreach (string path in paths)
        {
            JsonElement at = json;
            if (path.Split('.').All(name => at.ValueKind == JsonValueKind.Object && at.TryGetProperty(name, out at)) && at.ValueKind == JsonValueKind.String)
            {
                return at.GetString();
            }
        }
        return null;
    }
}
