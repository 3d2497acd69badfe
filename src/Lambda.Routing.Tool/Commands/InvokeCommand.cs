using System.CommandLine;
using System.Net.Http.Headers;
using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Serving;

namespace Lambda.Routing.Tool.Commands;

/// <summary><c>lambda-routing invoke</c>: sends events to a running function and prints the answers.</summary>
internal static class InvokeCommand
{
    private const int Failed = 1;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Files that hold one event each.", Arity = ArgumentArity.OneOrMore };
        files.AcceptExistingOnly();
        var port = new Option<int>("--port") { Description = "The port that the function's runner listens on.", DefaultValueFactory = _ => RunSession.DefaultPort };
        var command = new Command("invoke", "Send events to the function that is running, and print its answers.") { files, port };
        command.SetAction((result, cancellationToken) =>
            InvokeAsync(result.GetRequiredValue(files), result.GetValue(port), result.InvocationConfiguration, cancellationToken));
        return command;
    }

    private static async Task<int> InvokeAsync(
        FileInfo[] files, int port, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        // The runner limits the invocation's time, not this client. A proxy has no part in talking to oneself.
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };
        var address = new Uri($"http://127.0.0.1:{port}{InvokeApi.BasePath}function/invocations");
        int exitCode = 0;
        foreach (FileInfo file in files)
        {
            try
            {
                exitCode = await InvokeAsync(client, address, file, streams, cancellationToken) ? exitCode : Failed;
            }
            catch (HttpRequestException exception)
            {
                await streams.Error.WriteLineAsync(
                    $"No function answers on port {port} ({exception.HttpRequestError}). Start one with 'dotnet run' in its project.");
                return Failed;
            }
        }
        return exitCode;
    }

    private static async Task<bool> InvokeAsync(
        HttpClient client, Uri address, FileInfo file, InvocationConfiguration streams, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using HttpResponseMessage response = await client.PostAsync(address, content, cancellationToken);
        string body = await response.Content.ReadAsStringAsync(cancellationToken);
        bool failed = !response.IsSuccessStatusCode || response.Headers.Contains("X-Amz-Function-Error");
        string? route = response.Headers.TryGetValues("Lambda-Routing-Route", out IEnumerable<string>? values) ? values.First() : null;

        // The answers go to standard output, one per line, so that they can be piped on; the rest is for a reader.
        await streams.Error.WriteLineAsync($"{file.Name}: {(failed ? "failed" : "done")}{Suffix(route)}");
        await streams.Output.WriteLineAsync(body);
        return !failed;
    }

    private static string Suffix(string? route)
    {
        var text = RouteText.Parse(route);
        return text.Source.Length == 0 ? "" : $" ({text.Source} {text.Methods.ReplaceLineEndings(", ")})".Replace(" )", ")");
    }
}
