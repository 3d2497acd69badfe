using System.Text.Json;

namespace Lambda.Routing.Testing.Tests;

public sealed class SampleEventsTests
{
    [Fact]
    public void Every_named_sample_is_an_object_or_an_array()
    {
        Assert.Contains("sqs", SampleEvents.Names);
        Assert.All(SampleEvents.Names, name =>
        {
            using JsonDocument sample = JsonDocument.Parse(SampleEvents.Of(name));
            Assert.True(sample.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array, name);
        });
    }

    [Fact]
    public void A_name_that_two_sources_share_means_the_more_general_one()
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
