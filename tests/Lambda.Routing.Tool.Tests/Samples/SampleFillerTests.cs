using System.Text;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class SampleFillerTests
{
    private static readonly ManifestRoute Route = new() { Id = "Desk.Take" };

    [Fact]
    public void Filters_are_written_where_the_manifest_says()
    {
        ManifestRoute route = Route with
        {
            Filters =
            [
                new ManifestFilter("Queue", "${QUEUE:orders}", "resource", "Records[0].arn"),
                new ManifestFilter("Prefix", "invoices/", "prefix", "Records[0].s3.key"),
                new ManifestFilter("Suffix", ".pdf", "suffix", "Records[0].s3.key"),
                new ManifestFilter("Name", "Removed:*", "wildcard", "Records[0].name"),
            ],
        };
        Assert.Equal(
            """{"Records":[{"arn":"arn:aws:x:r:1:orders","s3":{"key":"invoices/a.pdf"},"name":"Removed:Put"}]}""",
            Fill("""{"Records":[{"arn":"arn:aws:x:r:1:q","s3":{"key":"a.jpg"},"name":"Created:Put"}]}""", route));
    }

    [Fact]
    public void A_filter_is_written_into_every_record()
    {
        ManifestRoute route = Route with
        {
            Filters = [new ManifestFilter("Queue", "orders", "resource", "Records[0].queue")],
            PayloadPath = "Records[0].body",
            When = [new ManifestWhen("type", ["OrderPlaced"])],
        };
        Assert.Equal(
            """{"Records":[{"queue":"orders","body":{"type":"OrderPlaced"}},{"queue":"orders","body":{"type":"OrderPlaced"}}]}""",
            Fill("""{"Records":[{"queue":"a","body":{}},{"queue":"b","body":{}}]}""", route));
    }

    [Fact]
    public void A_filter_is_written_into_every_record_of_an_object_of_arrays()
    {
        ManifestRoute route = Route with
        {
            Filters = [new ManifestFilter("Topic", "orders", "exact", "records.*[0].topic")],
            PayloadPath = "records.*[0].body",
            When = [new ManifestWhen("type", ["OrderPlaced"])],
        };
        Assert.Equal(
            """{"records":{"a-0":[{"topic":"orders","body":{"type":"OrderPlaced"}},{"topic":"orders","body":{"type":"OrderPlaced"}}],"a.1":[{"topic":"orders","body":{"type":"OrderPlaced"}}]}}""",
            Fill("""{"records":{"a-0":[{"topic":"a","body":{}},{"topic":"a","body":{}}],"a.1":[{"topic":"a","body":{}}]}}""", route));
        Assert.Equal("""{"records":[]}""", Fill("""{"records":[]}""", route));
    }

    [Fact]
    public void A_filter_of_members_names_renames_them()
    {
        ManifestRoute route = Route with
        {
            Filters = [new ManifestFilter("Queue", "orders", "exact", "byQueue.~<::"), new ManifestFilter("Host", "shop", "exact", "byQueue.~>::")],
        };
        Assert.Equal("""{"byQueue":{"orders::shop":[{}]}}""", Fill("""{"byQueue":{"sample::/":[{}]}}""", route));
        Assert.Equal("""{"byQueue":{"orders::shop":[]}}""", Fill("""{"byQueue":{"sample":[]}}""", route));
        Assert.Equal("""{"byQueue":{"all":1}}""", Fill("""{"byQueue":{"a::b":1}}""", Route with { Filters = [new ManifestFilter("Name", "all", "exact", "byQueue.~")] }));
    }

    [Fact]
    public void A_placeholder_without_a_value_leaves_the_sample_alone()
    {
        ManifestRoute route = Route with { Filters = [new ManifestFilter("Queue", "${QUEUE}", "resource", "queue")] };
        Assert.Equal("""{"queue":"sample"}""", Fill("""{"queue":"sample"}""", route));
    }

    [Theory]
    [InlineData("GET", "Get(Guid)", "GET", "/orders/0a6f1c52-7d0b-4c1e-9d55-3f3f0e2f7a11")]
    [InlineData("POST", "Get(int)", "POST", "/orders/1")]
    [InlineData("ANY", "Get(string)", "GET", "/orders/1")]
    public void A_request_gets_the_routes_method_and_path(string method, string signature, string expectedMethod, string expectedPath)
    {
        ManifestRoute route = Route with
        {
            Method = signature,
            Http = new ManifestHttp(method, "/orders/{id}")
            {
                Targets = new Dictionary<string, IReadOnlyList<string>>
                {
                    ["method"] = ["http.method"],
                    ["path"] = ["rawPath", "http.path", "anotherSourcesPath"],
                    ["routeKey"] = ["routeKey"],
                },
            },
        };
        Assert.Equal(
            $$$"""{"rawPath":"{{{expectedPath}}}","routeKey":"{{{method}}} /orders/{id}","http":{"method":"{{{expectedMethod}}}","path":"{{{expectedPath}}}"}}""",
            Fill("""{"rawPath":"/","routeKey":"$default","http":{"method":"PUT","path":"/"}}""", route));
    }

    [Theory]
    [InlineData("""{"body":{"a":1}}""", """{"body":{"a":1,"type":"OrderPlaced"}}""")]
    [InlineData("""{"body":"{\"a\":1}"}""", """{"body":"{\"a\":1,\"type\":\"OrderPlaced\"}"}""")]
    [InlineData("""{"body":"plain text"}""", """{"body":"{\"type\":\"OrderPlaced\"}"}""")]
    [InlineData("""{"body":"eyJhIjoxfQ=="}""", """{"body":"eyJhIjoxLCJ0eXBlIjoiT3JkZXJQbGFjZWQifQ=="}""")]
    [InlineData("{}", """{"body":"{\"type\":\"OrderPlaced\"}"}""")]
    public void A_payload_condition_is_written_into_the_payload(string sample, string expected)
    {
        ManifestRoute route = Route with { PayloadPath = "body", When = [new ManifestWhen("type", ["OrderPlaced", "OrderChanged"])] };
        Assert.Equal(expected, Fill(sample, route).Replace("\\u0022", "\\\""));
    }

    [Fact]
    public void A_condition_on_an_attribute_is_not_written_into_the_payload()
    {
        ManifestRoute route = Route with { PayloadPath = "body", When = [new ManifestWhen("attributes:type", ["OrderPlaced"])] };
        Assert.Equal("""{"body":"text"}""", Fill("""{"body":"text"}""", route));
    }

    [Theory]
    [InlineData("""{"{name}":{"text":"{value}","kind":"String"}}""", """{"a":{"other":{"text":"x"}}}""", """{"a":{"other":{"text":"x"},"type":{"text":"Placed","kind":"String"}}}""")]
    [InlineData("""{"{name}":"{value}"}""", """{"a":{"type":"Old"}}""", """{"a":{"type":"Placed"}}""")]
    [InlineData("""{"{name}":"{value}"}""", """{}""", """{"a":{"type":"Placed"}}""")]
    [InlineData("""{"{name}":"{value}"}""", """{"a":null}""", """{"a":{"type":"Placed"}}""")]
    [InlineData("""{"{name}":{"bytes":"{bytes}","n":1,"z":null}}""", """{"a":{}}""", """{"a":{"type":{"bytes":[80,108,97,99,101,100],"n":1,"z":null}}}""")]
    [InlineData("""[{"{name}":"{bytes}"}]""", """{"a":[{"type":[1]},{"other":[2]},7]}""", """{"a":[{"other":[2]},7,{"type":[80,108,97,99,101,100]}]}""")]
    [InlineData("""[{"name":"{name}","value":"{value}"}]""", """{"a":[{"name":"type","value":"Old"},{"name":"value","value":"type"}]}""", """{"a":[{"name":"value","value":"type"},{"name":"type","value":"Placed"}]}""")]
    public void A_condition_on_an_attribute_is_written_in_the_form_of_its_service(string form, string sample, string expected)
    {
        ManifestRoute route = Route with { Attributes = new ManifestAttributes("a", form), When = [new ManifestWhen("attributes:type", ["Placed", "Changed"]), new ManifestWhen("type", ["x"])] };
        Assert.Equal(expected, Fill(sample, route));
    }

    [Fact]
    public void Every_record_gets_the_attributes_and_a_name_may_be_anything()
    {
        ManifestRoute route = Route with
        {
            Attributes = new ManifestAttributes("Records[0].a", """{"{name}":"{value}"}"""),
            When = [new ManifestWhen("attributes:x.y[0]:z", ["ä"]), new ManifestWhen("attributes:{value}", ["{name}"])],
        };
        Assert.Equal("""{"Records":[{"a":{"x.y[0]:z":"\u00E4","{value}":"{name}"}},{"a":{"x.y[0]:z":"\u00E4","{value}":"{name}"}}]}""", Fill("""{"Records":[{"a":{}},{}]}""", route));
    }

    [Fact]
    public void A_source_may_have_a_filters_member_elsewhere()
    {
        ManifestRoute route = Route with { Filters = [new ManifestFilter("Name", "x", Path: "a.name")] };
        Assert.Equal("""{"b":{"name":"x"}}""", Fill("""{"b":{"name":"y"}}""", route, new ManifestSource("s", Paths: ["b.name"])));
        Assert.Equal("""{"a":{"name":"x"}}""", Fill("""{"a":{"name":"y"}}""", route, new ManifestSource("s")));
    }

    private static string Fill(string sample, ManifestRoute route, ManifestSource? source = null) =>
        Encoding.UTF8.GetString(new SampleFiller(_ => null).Fill(Encoding.UTF8.GetBytes(sample), route, source));
}
