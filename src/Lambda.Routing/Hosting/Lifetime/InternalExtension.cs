using System.Text;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;
using Lambda.Routing.Hosting.Transport;

namespace Lambda.Routing.Hosting;

/// <summary>
/// An internal extension that subscribes to nothing: with it, Lambda ends the process with SIGTERM before it kills it. Its one call for
/// events never returns, and waits on a connection and a thread of its own.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html">Extensions API</see>.</remarks>
internal sealed class InternalExtension : IHeaderSink
{
    private const string Root = "/2020-01-01/extension/";
    private const string Name = "lambda-routing-shutdown";
    private const string Events = "{\"events\":[]}";

    private string? _identifier;

    /// <summary>Registers the extension; without one the function works as well, so that a refusal is only logged.</summary>
    public static void Start(RuntimeApiEndpoint endpoint, HostLog log)
    {
        var extension = new InternalExtension();
        var http = new HttpExchange(Connection.To(endpoint.Host, endpoint.Port));
        if (!extension.TryRegister(http, endpoint, out int status))
        {
            http.Dispose();
            log.Warning(null, $"The Extensions API answered the registration with status {status}: the function will end without its shutdown methods.");
            return;
        }
        new Thread(() => extension.Wait(http, endpoint)) { IsBackground = true, Name = Name }.Start();
    }

    public void Clear() => _identifier = null;

    public void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(name, "Lambda-Extension-Identifier"u8))
        {
            _identifier = Encoding.UTF8.GetString(value);
        }
    }

    private bool TryRegister(HttpExchange http, RuntimeApiEndpoint endpoint, out int status)
    {
        byte[] request = Request(endpoint, $"POST {endpoint.BasePath}{Root}register",
            $"Lambda-Extension-Name: {Name}\r\nContent-Type: application/json\r\nContent-Length: {Events.Length}\r\n\r\n{Events}");
        try
        {
            http.Run(request, default, this, new BodyBuffer(fresh: false), out status);
        }
        catch (RuntimeApiException)
        {
            // Whatever answers here is no Extensions API, and no reason not to serve.
            status = 0;
        }
        return status == 200 && !string.IsNullOrEmpty(_identifier);
    }

    private void Wait(HttpExchange http, RuntimeApiEndpoint endpoint)
    {
        byte[] request = Request(endpoint, $"GET {endpoint.BasePath}{Root}event/next",
            $"Lambda-Extension-Identifier: {HeaderText.Printable(_identifier!)}\r\n\r\n");
        using (http)
        {
            try
            {
                http.Run(request, default, null, new BodyBuffer(fresh: false), out _);
            }
            catch (RuntimeApiException)
            {
                // The connection has ended, and the process is about to.
            }
        }
    }

    private static byte[] Request(RuntimeApiEndpoint endpoint, string start, string rest) =>
        Encoding.ASCII.GetBytes($"{start} HTTP/1.1\r\nHost: {endpoint.Authority}\r\nUser-Agent: {HostVersion.UserAgent}\r\n{rest}");
}
