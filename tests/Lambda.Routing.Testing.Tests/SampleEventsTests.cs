using System.Text.Json;

namespace Lambda.Routing.Testing.Tests;

public sealed class SampleEventsTests
{
    [Fact]
    public void Every_named_sample_is_an_object()
    {
        Assert.Contains("sqs", SampleEvents.Names);
        Assert.All(SampleEvents.Names, name =>
        {
            using JsonDocument sample = JsonDocument.Parse(SampleEvents.Of(name));
            Assert.Equal(JsonValueKind.Object, sample.RootElement.ValueKind);
        });
    }

    [Fact]
    public void Where_two_folders_have_a_sample_of_one_name_the_more_general_source_is_meant()
    {
        using JsonDocument sample = JsonDocument.Parse(SampleEvents.Of("eventbridge"));

        Assert.NotEqual("aws.scheduler", sample.RootElement.GetProperty("source").GetString());
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_known_ones()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => SampleEvents.Of("telegraph"));

        Assert.Contains("sqs", refused.Message, StringComparison.Ordinal);
    }
}
