using System.Diagnostics;
using System.Globalization;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Aot.Tests;

public sealed class PublishedEndingFunction() : PublishedFunction("tests", "Lambda.Routing.Aot.Tests", "EndingFunction", "EndingFunction.csproj");

/// <summary>How a process ends to which Lambda sends SIGTERM, or a developer SIGINT, while it waits for an event.</summary>
public sealed class EndingTests(PublishedEndingFunction function) : IClassFixture<PublishedEndingFunction>
{
    private const string Event = """
        {"Records":[{"messageId":"1","receiptHandle":"h","body":"b","attributes":{},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:r:1:q","awsRegion":"r"}]}
        """;

    private static readonly Reply s_registered = Reply.Raw("HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: extension-1\r\nContent-Length: 2\r\n\r\n{}");

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Shutdown_methods_run_then_services_are_disposed_and_the_process_ends_well(string signal)
    {
        (int code, string[] said) = await EndAsync(signal);

        Assert.Equal(["2 counted.", "Written down.", "Closed."], said);
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_shutdown_method_whose_time_is_over_does_not_keep_the_services_from_being_disposed()
    {
        (int code, string[] said) = await EndAsync("TERM", ("TAKES_FOR_EVER", "1"));

        Assert.Equal(["2 counted.", "Closed."], said);
        Assert.Equal(1, code);
    }

    /// <summary>Has two events handled, ends the process when it asks for a third, and gives back its exit code and what it wrote.</summary>
    private async Task<(int Code, string[] Said)> EndAsync(string signal, params (string Name, string Value)[] variables)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event(Event), Reply.Event(Event));
        api.Posts.Enqueue(s_registered);
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var never = new ManualResetEventSlim();
        int asked = 0;
        api.Received += request =>
        {
            if (request.IsNext && Interlocked.Increment(ref asked) < 3 || request.Method == "POST")
            {
                return;
            }
            if (request.IsNext)
            {
                waits.TrySetResult();
            }
            // Neither the third event comes, nor one for the extension.
            never.Wait();
        };
        // Whoever starts tests in the background has them ignore SIGINT, and with them what they start.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", function.Executable]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{api.Port}");
        start.Environment["AWS_LAMBDA_FUNCTION_NAME"] = "test";
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await Task.WhenAny(waits.Task, process.WaitForExitAsync(TestContext.Current.CancellationToken)).OrHangsAsync();
            Assert.False(process.HasExited, "The function ended by itself.");
            using (Process kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
            {
                await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            await Task.WhenAll(process.WaitForExitAsync(TestContext.Current.CancellationToken), output, errors).OrHangsAsync();
            Assert.All(api.Requests, request => Assert.Matches(@"^lambda-routing/\d+\.\d+\.\d+-aot$", request.Headers["User-Agent"]));
            return (process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            never.Set();
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
