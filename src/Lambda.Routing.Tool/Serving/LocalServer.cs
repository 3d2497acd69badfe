using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Serves the Runtime API and the invoke path on one port of 127.0.0.1.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private LocalServer(LoopbackServer server, RuntimeApi runtime)
    {
        _server = server;
        Runtime = runtime;
    }

    public RuntimeApi Runtime { get; }

    public int Port => _server.Port;

    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="PortInUseException">The port is in use.</exception>
    public static async Task<LocalServer> StartAsync(int port, InvocationQueue queue, FunctionInvoker invoker, FunctionIdentity identity)
    {
        var runtime = new RuntimeApi(queue, identity);
        var invoke = new InvokeApi(invoker);
        return new LocalServer(await LoopbackServer.StartAsync(port, context => HandleAsync(context, runtime, invoke)), runtime);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static Task HandleAsync(HttpContext context, RuntimeApi runtime, InvokeApi invoke)
    {
        string path = context.Request.Path.Value ?? "";
        return path.StartsWith(RuntimeApi.BasePath, StringComparison.Ordinal) ? runtime.HandleAsync(context)
            : path.StartsWith(InvokeApi.BasePath, StringComparison.Ordinal) ? invoke.HandleAsync(context)
            : Answers.RuntimeErrorAsync(context, StatusCodes.Status404NotFound, "NotFound",
                $"Invoke the function with POST {InvokeApi.BasePath}function/invocations.");
    }
}
