using System.Text;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class SampleLibraryTests
{
    [Theory]
    [InlineData("sqs")]
    [InlineData("s3")]
    [InlineData("eventbridge")]
    [InlineData("schedule")]
    [InlineData("apigw-http")]
    public void Every_trigger_folders_samples_are_embedded(string name) => Assert.NotNull(SampleLibrary.Find(new ManifestSource(name)));

    [Fact]
    public void A_source_of_another_assembly_has_no_sample() => Assert.Null(SampleLibrary.Find(new ManifestSource("no-such-source", "Acme.NoSuchEvent")));

    [Fact]
    public void A_name_that_two_sources_share_means_the_routes_own()
    {
        Assert.DoesNotContain("aws.scheduler", Text(new ManifestSource("eventbridge", "Lambda.Routing.EventBridgeEvent")));
        Assert.Contains("aws.scheduler", Text(new ManifestSource("eventbridge", "Lambda.Routing.SchedulerScheduledEvent")));
    }

    private static string Text(ManifestSource source) => Encoding.UTF8.GetString(SampleLibrary.Find(source)!);
}
