using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Lambda.Routing.Tool.Serving;

/// <summary>A server on one port of 127.0.0.1.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    public int Port { get; private set; }

    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="handle">Answers a request.</param>
    /// <param name="configure">Changes more of the server's options.</param>
    /// <exception cref="PortInUseException">The port is in use.</exception>
    public static async Task<LoopbackServer> StartAsync(int port, Func<HttpContext, Task> handle, Action<KestrelServerOptions>? configure = null)
    {
        // Empty: neither the environment nor a file in the working directory may configure this server.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = null;
            // What headers carry may be in any script: client contexts, the names of methods, cookies.
            options.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            configure?.Invoke(options);
            options.Listen(IPAddress.Loopback, port);
        });
        var server = new LoopbackServer(builder.Build());
        server._application.Run(context => HandleAsync(context, handle));
        try
        {
            await server._application.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await server._application.DisposeAsync();
            throw new PortInUseException(port, exception);
        }
        IServerAddressesFeature addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Port = new Uri(addresses.Addresses.First()).Port;
        return server;
    }

    /// <summary>Ends every connection: a parked GET next would otherwise keep the server alive for ever.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync(new CancellationToken(canceled: true));
        await _application.DisposeAsync();
    }

    private static async Task HandleAsync(HttpContext context, Func<HttpContext, Task> handle)
    {
        try
        {
            await handle(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; nobody waits for an answer.
        }
    }
}
