using System.Text;
using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Real HTTP in front of the function, as the service that it is deployed behind: each request becomes that service's event, and its answer a response.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private HttpFront(LoopbackServer server) => _server = server;

    public int Port => _server.Port;

    /// <param name="port">The port of 127.0.0.1; 0 for any that is free.</param>
    /// <param name="invoker">The function.</param>
    /// <param name="source">The service whose events it gets.</param>
    /// <exception cref="PortInUseException">The port is in use.</exception>
    public static async Task<HttpFront> StartAsync(int port, FunctionInvoker invoker, HttpSources source) => new(await LoopbackServer.StartAsync(
        port, context => HandleAsync(context, invoker, source), options => options.RequestHeaderEncodingSelector = _ => Encoding.UTF8));

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task HandleAsync(HttpContext context, FunctionInvoker invoker, HttpSources source)
    {
        if (await RequestBody.ReadAsync(context) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }
        using var live = new LiveAnswer(context);
        await live.EndAsync(await invoker.InvokeAsync(new InvocationRequest(HttpEvent.Of(context, body, source)) { Live = live }));
    }
}
