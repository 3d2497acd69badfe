using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Tests.Hosting;

public sealed class RuntimeApiEndpointTests
{
    [Theory]
    [InlineData("127.0.0.1:9001", "127.0.0.1", 9001, "")]
    [InlineData("169.254.100.1:9001", "169.254.100.1", 9001, "")]
    [InlineData("localhost:5050/MyFunction", "localhost", 5050, "/MyFunction")]
    [InlineData("localhost:5050/a/b/", "localhost", 5050, "/a/b")]
    [InlineData("host.docker.internal", "host.docker.internal", 80, "")]
    [InlineData("my_host-1:65535/", "my_host-1", 65535, "")]
    [InlineData("[::1]:9001", "::1", 9001, "")]
    [InlineData("[::1]/x", "::1", 80, "/x")]
    public void An_address_has_a_host_and_perhaps_a_port_and_a_path(string value, string host, int port, string path)
    {
        var endpoint = RuntimeApiEndpoint.Parse(value);

        Assert.Equal((host, port, path), (endpoint.Host, endpoint.Port, endpoint.BasePath));
        Assert.Equal(value.Split('/')[0], endpoint.Authority);
    }

    [Theory]
    [InlineData("http://localhost:9001")]
    [InlineData(":9001")]
    [InlineData("/path")]
    [InlineData("host:")]
    [InlineData("host:0")]
    [InlineData("host:65536")]
    [InlineData("host:-1")]
    [InlineData("host:+1")]
    [InlineData("host: 80")]
    [InlineData("host:80:80")]
    [InlineData("::1")]
    [InlineData("[::1")]
    [InlineData("[]:80")]
    [InlineData("[::1]80")]
    [InlineData("ho st:80")]
    [InlineData("host:80/a b")]
    [InlineData("host:80/a\r\nX: y")]
    [InlineData("host:80/a?b")]
    [InlineData("user@host:80")]
    [InlineData("hôst:80")]
    public void Anything_else_is_refused_with_a_message_that_names_the_variable(string value)
    {
        RuntimeApiException exception = Assert.Throws<RuntimeApiException>(() => RuntimeApiEndpoint.Parse(value));

        Assert.StartsWith("AWS_LAMBDA_RUNTIME_API is malformed: ", exception.Message, StringComparison.Ordinal);
    }
}
