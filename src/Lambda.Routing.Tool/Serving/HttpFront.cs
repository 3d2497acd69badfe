using System.Net;
using System.Text;
using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Real HTTP in front of the function, as the service that it is deployed behind: each request becomes that service's event, and its answer a response.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    private readonly WebApplication _application;

    private HttpFront(WebApplication application) => _application = application;

    public int Port { get; private set; }

    /// <param name="port">The port of 127.0.0.1; 0 for any that is free.</param>
    /// <param name="invoker">The function.</param>
    /// <param name="source">The service whose events it gets.</param>
    /// <exception cref="PortInUseException">The port is in use.</exception>
    public static async Task<HttpFront> StartAsync(int port, FunctionInvoker invoker, HttpSources source)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = null;
            options.RequestHeaderEncodingSelector = _ => Encoding.UTF8;
            options.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            options.Listen(IPAddress.Loopback, port);
        });
        var front = new HttpFront(builder.Build());
        front._application.Run(context => HandleAsync(context, invoker, source));
        try
        {
            await front._application.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await front._application.DisposeAsync();
            throw new PortInUseException(port, exception);
        }
        IServerAddressesFeature addresses = front._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        front.Port = new Uri(addresses.Addresses.First()).Port;
        return front;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(new CancellationToken(canceled: true));
        await _application.DisposeAsync();
    }

    private static async Task HandleAsync(HttpContext context, FunctionInvoker invoker, HttpSources source)
    {
        try
        {
            if (await RequestBody.ReadAsync(context) is not { } body)
            {
                context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                return;
            }
            await HttpAnswer.WriteAsync(context, await invoker.InvokeAsync(HttpEvent.Of(context, body, source)));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; nobody waits for an answer.
        }
    }
}
