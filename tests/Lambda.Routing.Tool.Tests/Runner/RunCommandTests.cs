using System.Diagnostics;
using System.Net.Http.Json;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Runner;

/// <summary>The runner with a real function process.</summary>
public sealed class RunCommandTests
{
    [Fact]
    public async Task A_run_sends_the_projects_events_and_reports_each()
    {
        using var project = new TemporaryFolder();
        project.Write("events/1-echo.json", """{"do":"echo"}""");
        project.Write("events/2-throw.json", """{"do":"throw"}""");
        using ToolProcess tool = Run(project, "--once");
        Assert.Equal(0, await tool.ExitAsync());
        Assert.Matches("1-echo.json +sqs +Desk.Take +\\{\"do\":\"echo\"\\}", tool.Output);
        Assert.Matches("2-throw.json +sqs +Desk.Take +InvalidOperationException: nothing doing", tool.Output);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_both_processes(string signal)
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = Run(project);
        int function = await InvokeAsync<int>(await tool.ListensAsync(), """{"do":"pid"}""");
        Assert.True(IsRunning(function));
        tool.Signal(signal);
        Assert.Equal(0, await tool.ExitAsync());
        Assert.False(IsRunning(function));
        Assert.DoesNotContain("ended by itself", tool.Output);
    }

    [Fact]
    public async Task A_function_that_dies_is_reported_and_ends_the_runner()
    {
        using var project = new TemporaryFolder();
        project.Write("events/1-die.json", """{"do":"die"}""");
        project.Write("events/2-echo.json", """{"do":"echo"}""");
        using ToolProcess tool = Run(project);
        Assert.Equal(1, await tool.ExitAsync());
        Assert.Contains("ended by itself with exit code 7", tool.Output);
        Assert.Matches("2-echo.json +- +- +Runtime.ExitError", tool.Output);
    }

    [Fact]
    public async Task A_function_that_cannot_start_is_reported_with_its_error()
    {
        using var project = new TemporaryFolder();
        project.Write("events/1-echo.json", """{"do":"echo"}""");
        using ToolProcess tool = ToolProcess.Start(Arguments(project), ("TEST_FUNCTION_FAILS_AT_START", "1"));
        Assert.Equal(1, await tool.ExitAsync());
        Assert.Contains("could not start", tool.Output);
        Assert.Contains("InvalidOperationException: there is no store", tool.Output);
    }

    [Fact]
    public async Task An_event_that_times_out_fails_the_run_but_not_the_next_event()
    {
        using var project = new TemporaryFolder();
        project.Write("events/1-sleep.json", """{"do":"sleep"}""");
        project.Write("events/2-echo.json", """{"do":"echo"}""");
        using ToolProcess tool = Run(project, "--once", "--timeout", "10");
        Assert.Equal(1, await tool.ExitAsync());
        Assert.Contains("Sandbox.Timedout", tool.Output);
        Assert.Matches("2-echo.json +sqs +Desk.Take", tool.Output);
    }

    [Fact]
    public async Task A_port_in_use_is_said_in_a_sentence()
    {
        using var project = new TemporaryFolder();
        using ToolProcess first = Run(project);
        int port = await first.ListensAsync();
        using ToolProcess second = ToolProcess.Start(["run", "--function", ToolProcess.Function, "--port", $"{port}"]);
        Assert.Equal(1, await second.ExitAsync());
        Assert.Contains($"Port {port} is in use", second.Output);
        Assert.DoesNotContain("   at ", second.Output);
    }

    [Fact]
    public async Task The_invoke_command_prints_the_answers_and_fails_with_the_function()
    {
        using var project = new TemporaryFolder();
        string echo = project.Write("echo.json", """{"do":"echo"}""");
        string fail = project.Write("throw.json", """{"do":"throw"}""");
        using ToolProcess tool = Run(project);
        string port = $"{await tool.ListensAsync()}";
        using ToolProcess good = ToolProcess.Start(["invoke", echo, "--port", port]);
        Assert.Equal(0, await good.ExitAsync());
        Assert.Contains("""{"do":"echo"}""", good.Output);
        Assert.Contains("echo.json: done (sqs Desk.Take, Desk.Other)", good.Output);
        using ToolProcess bad = ToolProcess.Start(["invoke", fail, echo, "--port", port]);
        Assert.Equal(1, await bad.ExitAsync());
        Assert.Contains("nothing doing", bad.Output);
        Assert.Contains("echo.json: done", bad.Output);
    }

    [Fact]
    public async Task The_invoke_command_says_when_nothing_runs()
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = ToolProcess.Start(["invoke", project.Write("echo.json", "{}"), "--port", "1"]);
        Assert.Equal(1, await tool.ExitAsync());
        Assert.Contains("No function answers on port 1", tool.Output);
    }

    [Fact]
    public async Task An_attached_runner_ends_with_the_process_that_it_is_attached_to()
    {
        using var project = new TemporaryFolder();
        using Process function = Process.Start("sleep", ["600"]);
        try
        {
            using ToolProcess tool = Run(project, "--attach", $"{function.Id}");
            await tool.ListensAsync();
            function.Kill();
            Assert.Equal(0, await tool.ExitAsync());
        }
        finally
        {
            function.Kill();
        }
    }

    [Theory]
    [InlineData("--port", "70000")]
    [InlineData("--timeout", "-1")]
    [InlineData("--port", "many")]
    public async Task A_wrong_number_is_refused_by_its_options_name(string option, string value)
    {
        using ToolProcess tool = ToolProcess.Start(["run", "--function", ToolProcess.Function, option, value]);
        Assert.Equal(1, await tool.ExitAsync());
        Assert.Contains($"{option} must be", tool.Output);
    }

    private static string[] Arguments(TemporaryFolder project) =>
        ["run", "--function", ToolProcess.Function, "--project-dir", project.Path, "--no-samples", "--port", "0"];

    private static ToolProcess Run(TemporaryFolder project, params string[] more) => ToolProcess.Start([.. Arguments(project), .. more]);

    private static async Task<T?> InvokeAsync<T>(int port, string json)
    {
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.PostAsync(
            $"http://127.0.0.1:{port}/2015-03-31/functions/x/invocations", new StringContent(json), TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<T>(TestContext.Current.CancellationToken);
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
