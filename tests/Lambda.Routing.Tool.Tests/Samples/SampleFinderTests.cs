using System.Text;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class SampleFinderTests
{
    private static readonly SampleFinder s_finder = new(AppContext.BaseDirectory);

    [Theory]
    [InlineData("sqs")]
    [InlineData("s3")]
    [InlineData("eventbridge")]
    [InlineData("schedule")]
    [InlineData("apigw-http")]
    public void Every_trigger_folders_samples_are_embedded(string name) => Assert.NotNull(s_finder.Find(new ManifestSource(name)));

    [Fact]
    public void A_source_that_no_assembly_has_a_sample_for_has_none() => Assert.Null(s_finder.Find(new ManifestSource("no-such-source", "Acme.NoSuchEvent")));

    [Fact]
    public void A_name_that_two_sources_share_means_the_routes_own()
    {
        Assert.DoesNotContain("aws.scheduler", Text(s_finder, new ManifestSource("eventbridge", "Lambda.Routing.EventBridgeEvent")));
        Assert.Contains("aws.scheduler", Text(s_finder, new ManifestSource("eventbridge", "Lambda.Routing.SchedulerScheduledEvent")));
    }

    [Fact]
    public void An_assembly_beside_the_function_brings_the_samples_of_its_own_triggers() =>
        Assert.Contains("AutoScalingGroupARN", Text(s_finder, new ManifestSource("termination-policy", "CustomTrigger.AutoScaling.TerminationPolicyEvent")));

    [Fact]
    public void Files_that_are_no_assemblies_are_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("native.dll", "not managed");
        Assert.Null(new SampleFinder(folder.Path).Find(new ManifestSource("termination-policy")));
        Assert.Null(new SampleFinder(Path.Combine(folder.Path, "missing")).Find(new ManifestSource("termination-policy")));
    }

    private static string Text(SampleFinder finder, ManifestSource source) => Encoding.UTF8.GetString(finder.Find(source)!);
}
