using System.Text;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class SampleLibraryTests
{
    [Fact]
    public void Every_trigger_folders_samples_are_embedded()
    {
        var library = new SampleLibrary();
        Assert.All(["sqs", "s3", "eventbridge", "schedule", "apigw-http"], name => Assert.NotNull(library.Find(name, [name])));
        Assert.Null(library.Find("no-such-source", ["no-such-source"]));
    }

    [Fact]
    public void A_name_that_two_triggers_share_means_the_routes_own()
    {
        var library = new SampleLibrary();
        Assert.DoesNotContain("aws.scheduler", Text(library.Find("eventbridge", ["eventbridge"])));
        Assert.Contains("aws.scheduler", Text(library.Find("eventbridge", ["schedule", "eventbridge"])));
    }

    private static string Text(byte[]? sample) => Encoding.UTF8.GetString(sample!);
}
