using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class CloudFrontEventsTests
{
    [Fact]
    public void A_request_has_its_path_and_headers()
    {
        CloudFrontEvent request = Read(CloudFrontEvents.ViewerRequest("/a", new KeyValuePair<string, string>("X-Test", "1")));

        Assert.Equal(("viewer-request", "/a"), (request.EventType, request.Path));
        Assert.Equal("1", request.Request.GetHeader("x-test"));
        Assert.Null(request.Response);
        Assert.Equal("origin-request", Read(CloudFrontEvents.OriginRequest("/a")).EventType);
    }

    [Fact]
    public void A_response_has_its_status()
    {
        Assert.Equal("404", Read(CloudFrontEvents.ViewerResponse("/a", 404)).Response!.Status);
        Assert.Equal("origin-response", Read(CloudFrontEvents.OriginResponse("/a")).EventType);
    }

    [Fact]
    public void A_request_without_a_path_is_refused() => Assert.Throws<ArgumentException>(() => CloudFrontEvents.ViewerRequest(""));

    private static CloudFrontEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<CloudFrontEvent>(json);
}
