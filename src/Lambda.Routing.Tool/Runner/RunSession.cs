using System.ComponentModel;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Samples;
using Lambda.Routing.Tool.Serving;
using Spectre.Console;

namespace Lambda.Routing.Tool.Runner;

/// <summary>One run: the local Runtime API, the function process, the events that are sent at start, and what is invoked later.</summary>
internal sealed class RunSession(RunSettings settings, IAnsiConsole console)
{
    /// <summary>The port of AWS's own test tool.</summary>
    public const int DefaultPort = 5050;

    private const int Failed = 1;

    /// <summary>Runs until it is cancelled, the function ends, or (once) the events are done. The result is the exit code.</summary>
    /// <exception cref="PortInUseException">The port is in use.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var identity = new FunctionIdentity(Path.GetFileNameWithoutExtension(settings.Function));
        var queue = new InvocationQueue(settings.Timeout);
        var supervisor = new FunctionSupervisor(new FunctionProcess(settings.Function, identity));
        var invoker = new FunctionInvoker(queue, supervisor.Restart);
        await using LocalServer server = await LocalServer.StartAsync(settings.Port, queue, invoker, identity);
        try
        {
            await using HttpFront? http = await StartHttpAsync(invoker);
            Task<int> died = Watch(supervisor, server.Port, cancellationToken);
            return await RunAsync(new FunctionEnd(died, queue, server.Runtime), invoker, identity.Name, server.Port, cancellationToken);
        }
        catch (Win32Exception exception)
        {
            console.Say($"{settings.Function} cannot be started: {exception.Message}");
            return Failed;
        }
        finally
        {
            // Before the server: a function that loses its Runtime API would report that as its own failure.
            await supervisor.DisposeAsync();
        }
    }

    private async Task<int> RunAsync(FunctionEnd end, FunctionInvoker invoker, string name, int port, CancellationToken cancellationToken)
    {
        IReadOnlyList<SampleEvent> events = RunEvents.Gather(settings, console);
        Task<bool> sent = SendAsync(events, invoker, end);
        Task stopped = Task.Delay(Timeout.Infinite, cancellationToken);
        await Task.WhenAny(sent, stopped);
        if (!stopped.IsCompleted && !end.HasCome.IsCompleted)
        {
            bool delivered = await sent;
            if (settings.Once)
            {
                return delivered ? 0 : Failed;
            }
            Announce(name, port);
            await Task.WhenAny(end.HasCome, stopped);
        }
        return await ReportAsync(end, name, cancellationToken);
    }

    /// <summary>The server of HTTP requests; <see langword="null"/> where none is asked for, or the function has no route for them.</summary>
    private async Task<HttpFront?> StartHttpAsync(FunctionInvoker invoker)
    {
        if (settings.HttpPort is not { } port)
        {
            return null;
        }
        if (ChooseSource() is not { } source)
        {
            console.Say("No method of the function takes HTTP requests, so --http does nothing.");
            return null;
        }
        HttpFront front = await HttpFront.StartAsync(port, invoker, source);
        console.Say($"HTTP requests to http://127.0.0.1:{front.Port} become events of {source}.");
        return front;
    }

    private HttpSources? ChooseSource()
    {
        try
        {
            return settings.HttpSource ?? HttpSourceChoice.Of(ManifestReader.Read(settings.Function));
        }
        catch (ManifestException exception)
        {
            console.Say($"{exception.Message} Say --http-source {string.Join('|', HttpSourceChoice.Names)}.");
            return null;
        }
    }

    private async Task<int> ReportAsync(FunctionEnd end, string name, CancellationToken cancellationToken)
    {
        if (await end.WasAskedForAsync(cancellationToken) || settings.Attach is not null)
        {
            return 0;
        }
        console.Say(await end.DescribeAsync(name));
        return Failed;
    }

    private void Announce(string name, int port)
    {
        console.Say($"{name} listens on http://127.0.0.1:{port}. Send it an event:");
        console.Say($"  {DotNetHost.ThisTool} invoke FILE{(port == DefaultPort ? "" : $" --port {port}")}");
        console.Say($"  aws lambda invoke --endpoint-url http://127.0.0.1:{port} --function-name {name} --payload fileb://FILE out.json");
        console.Say("Ctrl-C ends it.");
    }

    private Task<int> Watch(FunctionSupervisor supervisor, int port, CancellationToken cancellationToken)
    {
        if (settings.Attach is not { } id)
        {
            supervisor.Start(port);
            return supervisor.Died;
        }
        return AttachedProcess.WaitAsync(id, cancellationToken);
    }

    /// <summary>Sends the events one after the other; <see langword="false"/> when one was not answered.</summary>
    private async Task<bool> SendAsync(IReadOnlyList<SampleEvent> events, FunctionInvoker invoker, FunctionEnd end)
    {
        if (events.Count == 0)
        {
            return true;
        }
        List<(string, InvocationOutcome)> results = [];
        foreach (SampleEvent sample in events)
        {
            results.Add((sample.Name, await invoker.InvokeAsync(sample.Json)));
        }
        // A function that did not start is reported once, not once per event.
        if (!end.HasInitError)
        {
            console.Write(EventReport.Create(results));
        }
        return results.TrueForAll(result => result.Item2.Delivered);
    }
}
