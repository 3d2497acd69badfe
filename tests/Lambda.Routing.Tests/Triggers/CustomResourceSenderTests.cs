using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Lambda.Routing.Tests.Triggers;

/// <summary>Delivery of answers to custom resources, to a real listener and to one that misbehaves.</summary>
public sealed class CustomResourceSenderTests
{
    private static readonly Uri s_secret = new("https://127.0.0.1:1/bucket/key?Signature=hunter2");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_put_over_TLS_without_a_content_type()
    {
        using X509Certificate2 certificate = SelfSigned();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<string> received = ServeAsync(listener, certificate);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = new() { RemoteCertificateValidationCallback = (_, shown, _, _) => shown!.Equals(certificate) } });
        using var sender = new CustomResourceSender(client);

        await sender.SendAsync(new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/bucket/a%7Cb?Signature=x%2Fy"), "{}"u8.ToArray(), Cancellation);

        string request = await received;
        Assert.StartsWith("PUT /bucket/a%7Cb?Signature=x%2Fy HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Length: 2\r\n", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Type", request, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("\r\n\r\n{}", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_not_accepted()
    {
        using X509Certificate2 certificate = SelfSigned();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task serving = ServeAsync(listener, certificate);
        using var sender = new CustomResourceSender();

        Task sending = sender.SendAsync(new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"), "{}"u8.ToArray(), Cancellation).AsTask();
        // Who comes once more finds nobody.
        await Assert.ThrowsAnyAsync<Exception>(() => serving.OrHangsAsync());
        listener.Stop();
        await Assert.ThrowsAsync<HttpRequestException>(() => sending.OrHangsAsync());
    }

    [Theory]
    [InlineData(2, 500, 200)]
    [InlineData(3, 503, 429, 200)]
    [InlineData(3, 0, 0, 204)]
    public async Task A_passing_failure_is_tried_again(int attempts, params int[] statuses)
    {
        using var script = new Script(statuses);
        await SendAsync(script);
        Assert.Equal(attempts, script.Attempts);
    }

    [Theory]
    [InlineData(1, "status 403", 403)]
    [InlineData(1, "status 400", 400)]
    [InlineData(4, "status 500", 500, 500, 500, 500)]
    [InlineData(4, "ConnectionError", 0, 0, 0, 0)]
    public async Task A_lasting_failure_is_thrown_without_the_URL(int attempts, string problem, params int[] statuses)
    {
        using var script = new Script(statuses);
        HttpRequestException failure = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(script));
        Assert.Equal(attempts, script.Attempts);
        Assert.Contains(problem, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_answer_is_a_failure_of_its_delivery()
    {
        using var script = new Script([0, 0, 0, 0]);
        using var client = new HttpClient(script, disposeHandler: false);
        using var sender = new CustomResourceSender(client);
        await Assert.ThrowsAsync<HttpRequestException>(async () => await sender.SendAsync(s_secret, default, new CancellationToken(canceled: true)));
        Assert.InRange(script.Attempts, 0, 1);
    }

    private static async Task SendAsync(Script script)
    {
        using var client = new HttpClient(script, disposeHandler: false);
        using var sender = new CustomResourceSender(client);
        await sender.SendAsync(s_secret, "{}"u8.ToArray(), Cancellation);
    }

    private static async Task<string> ServeAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(Cancellation);
        await using var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsServerAsync(certificate);
        var request = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!request.ToString().EndsWith("{}", StringComparison.Ordinal))
        {
            int read = await stream.ReadAsync(buffer, Cancellation);
            request.Append(read > 0 ? Encoding.ASCII.GetString(buffer, 0, read) : throw new EndOfStreamException());
        }
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray(), Cancellation);
        return request.ToString();
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    /// <summary>Answers with statuses in turn; 0 is a connection that breaks.</summary>
    private sealed class Script(int[] statuses) : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            int status = statuses[Attempts++];
            return status == 0
                ? throw new HttpRequestException(HttpRequestError.ConnectionError, "refused " + request.RequestUri)
                : Task.FromResult(new HttpResponseMessage((HttpStatusCode)status));
        }
    }
}
