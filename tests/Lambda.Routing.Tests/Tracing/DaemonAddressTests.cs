using Lambda.Routing.Tracing;

namespace Lambda.Routing.Tests.Tracing;

public sealed class DaemonAddressTests
{
    [Theory]
    [InlineData("169.254.79.129:2000", "169.254.79.129:2000")]
    [InlineData(" 127.0.0.1:2000 ", "127.0.0.1:2000")]
    [InlineData("tcp:127.0.0.1:2000 udp:127.0.0.2:3000", "127.0.0.2:3000")]
    [InlineData("udp:127.0.0.2:3000 tcp:127.0.0.1:2000", "127.0.0.2:3000")]
    [InlineData("[::1]:2000", "[::1]:2000")]
    public void The_address_for_UDP_is_read(string text, string address) => Assert.Equal(address, DaemonAddress.Parse(text).ToString());

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost:2000")]
    [InlineData("tcp:127.0.0.1:2000")]
    [InlineData("nonsense")]
    public void What_is_no_address_is_an_error(string text) =>
        Assert.Contains("AWS_XRAY_DAEMON_ADDRESS", Assert.Throws<FormatException>(() => DaemonAddress.Parse(text)).Message, StringComparison.Ordinal);
}
