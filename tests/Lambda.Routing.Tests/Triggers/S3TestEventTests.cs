using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class S3TestEventTests
{
    [Fact]
    public void The_sample_is_read()
    {
        S3TestEvent read = EventReader.ReadDocument<S3TestEvent>(Samples.Read("S3", "s3-test"));

        Assert.Equal(("Amazon S3", "s3:TestEvent", "sample-bucket"), (read.Service, read.Event, read.Bucket));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), read.Time);
        Assert.Equal(("EXAMPLEREQUEST02", "RVhBTVBMRS1IT1NULUlELTAwMDI="), (read.RequestId, read.HostId));
    }

    [Fact]
    public void A_wrong_event_is_named_by_its_path() =>
        Assert.Equal("Time: expected an ISO 8601 date and time", Json.Fails<S3TestEvent>("""{"Event":"s3:TestEvent","Time":"SECRET"}""").Message);
}
