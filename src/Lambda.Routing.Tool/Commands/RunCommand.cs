using System.CommandLine;
using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Serving;

namespace Lambda.Routing.Tool.Commands;

/// <summary><c>lambda-routing run</c>: what <c>dotnet run</c> starts in a function's project.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var function = new Option<FileInfo>("--function") { Description = "The built function: its assembly or its native executable.", Required = true };
        function.AcceptExistingOnly();
        var port = new Option<int>("--port") { Description = "The port of 127.0.0.1 to listen on; 0 for any that is free.", DefaultValueFactory = _ => RunSession.DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out int value) || value is < 0 or > ushort.MaxValue))
            {
                result.AddError("--port must be a number from 0 to 65535.");
            }
        });
        var project = new Option<DirectoryInfo>("--project-dir") { Description = "The project's folder; its events/*.json are sent at start.", DefaultValueFactory = _ => new DirectoryInfo(".") };
        var noSamples = new Option<bool>("--no-samples") { Description = "Send no sample events when the project has none of its own." };
        var once = new Option<bool>("--once") { Description = "End after the events; the exit code is 1 when one could not be delivered." };
        var timeout = new Option<double>("--timeout") { Description = "How many seconds one invocation may take; 0 for as long as it likes.", DefaultValueFactory = _ => 30 };
        timeout.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!double.TryParse(result.Tokens[0].Value, out double value) || value is < 0 or > 86400))
            {
                result.AddError("--timeout must be a number of seconds from 0 to 86400.");
            }
        });
        var http = new Option<int?>("--http") { Description = "A port of 127.0.0.1 whose HTTP requests become events of the function, as from the service that it is deployed behind; 0 for any that is free." };
        http.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out int value) || value is < 0 or > ushort.MaxValue))
            {
                result.AddError("--http must be a number from 0 to 65535.");
            }
        });
        var httpSource = new Option<string?>("--http-source") { Description = "The service whose events these are; the first that the function's routes take unless given." };
        httpSource.AcceptOnlyFromAmong([.. HttpSourceChoice.Names]);
        var attach = new Option<int?>("--attach") { Description = "Do not start the function: the process of this id is the function, and its end ends the runner.", Hidden = true };

        var command = new Command("run", "Run a function against a local Runtime API and send it events.") { function, port, project, noSamples, once, timeout, http, httpSource, attach };
        command.SetAction((result, cancellationToken) => RunAsync(new RunSettings
        {
            Function = result.GetRequiredValue(function).FullName,
            Port = result.GetValue(port),
            ProjectDirectory = result.GetRequiredValue(project).FullName,
            Samples = !result.GetValue(noSamples),
            Once = result.GetValue(once),
            // A function in a debugger may take all day.
            Timeout = result.GetValue(timeout) is > 0 and double seconds && result.GetValue(attach) is null ? TimeSpan.FromSeconds(seconds) : null,
            Attach = result.GetValue(attach),
            HttpPort = result.GetValue(http),
            HttpSource = result.GetValue(httpSource) is { } name ? Enum.Parse<HttpSources>(name) : null,
        }, result.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(RunSettings settings, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        using var signals = new TerminationSignals(cancellationToken);
        try
        {
            return await new RunSession(settings, Tables.Console(streams.Output)).RunAsync(signals.Token);
        }
        catch (PortInUseException exception)
        {
            await streams.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
