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

/// <summary>Serves the Runtime API and the invoke path on one port of 127.0.0.1.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LocalServer(WebApplication application, RuntimeApi runtime)
    {
        _application = application;
        Runtime = runtime;
    }

    public RuntimeApi Runtime { get; }

    public int Port { get; private set; }

    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="PortInUseException">The port is in use.</exception>
    public static async Task<LocalServer> StartAsync(int port, InvocationQueue queue, FunctionInvoker invoker, FunctionIdentity identity)
    {
        // Empty: neither the environment nor a file in the working directory may configure this server.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = null;
            // Client contexts and the names of methods may be in any script.
            options.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            options.Listen(IPAddress.Loopback, port);
        });
        var server = new LocalServer(builder.Build(), new RuntimeApi(queue, identity));
        server.Route(new InvokeApi(invoker));
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

    private void Route(InvokeApi invoke) => _application.Run(async context =>
    {
        string path = context.Request.Path.Value ?? "";
        try
        {
            if (path.StartsWith(RuntimeApi.BasePath, StringComparison.Ordinal))
            {
                await Runtime.HandleAsync(context);
            }
            else if (path.StartsWith(InvokeApi.BasePath, StringComparison.Ordinal))
            {
                await invoke.HandleAsync(context);
            }
            else
            {
                await Answers.RuntimeErrorAsync(context, StatusCodes.Status404NotFound, "NotFound",
                    $"Invoke the function with POST {InvokeApi.BasePath}function/invocations.");
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; nobody waits for an answer.
        }
    });
}
