using Lambda.Routing.Http;

namespace Lambda.Routing.Tests.Http;

public sealed class ContentCodingTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("GZIP , deflate", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.1", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*;q=0, gzip", "gzip")]
    [InlineData("gzip;q=0.5, identity", null)]
    [InlineData("gzip;q=much", null)]
    [InlineData("gzip; Q=1", "gzip")]
    public void The_client_chooses(string? header, string? coding) => Assert.Equal(coding, ContentCoding.Choose(header));
}
