using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class S3BatchEventsTests
{
    [Fact]
    public void A_task_has_its_object_and_the_jobs_arguments()
    {
        S3BatchTask task = Assert.Single(EventReader.ReadDocument<S3BatchEvent>(
            S3BatchEvents.Task("photos", "a b/ü+.jpg", new KeyValuePair<string, string>("width", "640"))).Records);

        Assert.Equal("photos", task.Bucket);
        Assert.Equal("a b/ü+.jpg", task.Key);
        Assert.Equal("640", task.UserArguments["width"]);
        Assert.Equal("""{"width":"640"}""", task.Payload.GetString());
    }

    [Fact]
    public void An_object_without_a_key_is_refused() => Assert.Throws<ArgumentException>(() => S3BatchEvents.Task("photos", ""));
}
