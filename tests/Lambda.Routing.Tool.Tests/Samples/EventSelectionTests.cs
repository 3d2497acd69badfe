using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class EventSelectionTests
{
    [Fact]
    public void A_projects_events_are_sent_in_the_order_of_their_names()
    {
        using var project = new TemporaryFolder();
        project.Write("events/b.json", "2");
        project.Write("events/B.json", "1");
        project.Write("events/a.json", "3");
        project.Write("events/readme.md", "x");
        project.Write("events/deeper/c.json", "x");
        IReadOnlyList<SampleEvent> events = EventSelection.FromProject(project.Path);
        Assert.Equal(["B.json", "a.json", "b.json"], events.Select(sample => sample.Name));
        Assert.Equal("3", Encoding.UTF8.GetString(events[1].Json.Span));
    }

    [Fact]
    public void A_project_without_the_folder_has_no_events()
    {
        using var project = new TemporaryFolder();
        Assert.Empty(EventSelection.FromProject(project.Path));
    }

    [Fact]
    public void A_source_without_a_sample_is_named_once()
    {
        ManifestRoute route = new() { Id = "Desk.Take", Sources = [new ManifestSource("no-such-source")] };
        var manifest = new FunctionManifest { Version = 1, Routes = [route, route] };
        List<string> missing = [];
        Assert.Empty(EventSelection.FromSamples(manifest, new SampleFinder(AppContext.BaseDirectory), new SampleFiller(_ => null), missing));
        Assert.Equal(["no-such-source"], missing);
    }

    [Theory]
    [InlineData("sqs", "Records[0].body", "s3", "S3Event", "Records[0].body.Records[0].eventSource", "aws:s3")]
    [InlineData("kinesis", "Records[0].kinesis.data", "eventbridge", "EventBridgeEvent", "Records[0].kinesis.data.source", "sample.application")]
    [InlineData("firehose", "records[0].data", "cloudwatch-logs", "CloudWatchLogsEvent", "records[0].data.awslogs.data.messageType", "DATA_MESSAGE")]
    public void A_route_that_takes_an_inner_event_gets_one_in_every_record(string outer, string path, string inner, string type, string member, string value)
    {
        var route = new ManifestRoute
        {
            Id = "Desk.Take",
            Sources = [new ManifestSource(outer)],
            Payload = "Order",
            Inner = new ManifestInner(type, [new ManifestSource("no-such-source"), new ManifestSource(inner, $"Lambda.Routing.{type}")], path),
        };

        SampleEvent sample = Assert.Single(EventSelection.FromSamples(
            new FunctionManifest { Version = 1, Routes = [route] }, new SampleFinder(AppContext.BaseDirectory), new SampleFiller(_ => null), []));

        JsonNode root = JsonNode.Parse(sample.Json.Span)!;
        JsonPath[] found = [.. JsonPath.Parse(member).ForEachRecord(root)];
        Assert.True(found.Length > 1);
        Assert.All(found, one => Assert.Equal(value, one.Get(root)!.GetValue<string>()));
    }

    [Fact]
    public void An_inner_event_without_a_sample_leaves_the_outer_one_as_it_is()
    {
        ManifestRoute plain = new() { Id = "Desk.Take", Sources = [new ManifestSource("sqs")] };
        var manifest = new FunctionManifest
        {
            Version = 1,
            Routes = [plain, plain with { Inner = new ManifestInner("T", [new ManifestSource("no-such-source")], "Records[0].body") }, plain with { Inner = new ManifestInner("T", [new ManifestSource("s3")]) }],
        };

        IReadOnlyList<SampleEvent> events = EventSelection.FromSamples(manifest, new SampleFinder(AppContext.BaseDirectory), new SampleFiller(_ => null), []);

        Assert.Equal(events[0].Json.ToArray(), events[1].Json.ToArray());
        Assert.Equal(events[0].Json.ToArray(), events[2].Json.ToArray());
    }
}
