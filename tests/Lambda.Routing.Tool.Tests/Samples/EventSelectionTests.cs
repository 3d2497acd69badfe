using System.Text;
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
}
