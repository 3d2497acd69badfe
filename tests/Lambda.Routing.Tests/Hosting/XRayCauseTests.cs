using System.Text;
using System.Text.Json;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Tests.Hosting.Infrastructure;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>What X-Ray is shown of a failure.</summary>
[Collection(HostCollection.Name)]
public sealed class XRayCauseTests
{
    private const string Header = "Lambda-Runtime-Function-XRay-Error-Cause";

    [Fact]
    public async Task A_failure_carries_its_exception_its_stack_and_its_cause()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, StubFunction.Sync(_ => Throw()));

        JsonElement cause = Parse(Assert.Single(api.Answers).Headers[Header]);
        Assert.Equal(Environment.CurrentDirectory, cause.GetProperty("working_directory").GetString());
        JsonElement[] exceptions = [.. cause.GetProperty("exceptions").EnumerateArray()];
        Assert.Equal(["InvalidOperationException", "FormatException"], exceptions.Select(e => e.GetProperty("type").GetString()));
        Assert.Equal(["no such order", "no date"], exceptions.Select(e => e.GetProperty("message").GetString()));
        JsonElement frame = exceptions[0].GetProperty("stack")[0];
        Assert.Contains("XRayCauseTests.Throw", frame.GetProperty("label").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(" in ", frame.GetProperty("label").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("XRayCauseTests.cs", frame.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.True(frame.GetProperty("line").GetInt32() > 0);
        string?[] paths = [.. cause.GetProperty("paths").EnumerateArray().Select(path => path.GetString())];
        Assert.Contains(frame.GetProperty("path").GetString(), paths);
        Assert.Equal(paths.Distinct(), paths);
    }

    [Fact]
    public void An_exception_that_was_never_thrown_has_an_empty_stack() => Assert.Equal(
        "[]", Parse(Text(new InvalidOperationException("m"))).GetProperty("exceptions")[0].GetProperty("stack").GetRawText());

    [Theory]
    [InlineData("two\nlines\r\nand a \u0001 and a \u007f")]
    [InlineData("größer als 猫 und \U0001F63C")]
    [InlineData("half a pair: \ud83d")]
    public void Any_message_becomes_one_line_of_printable_ASCII(string message)
    {
        string text = Text(new InvalidOperationException(message));

        Assert.All(text, c => Assert.InRange(c, ' ', '~'));
        Assert.Equal(message.Replace('\ud83d' + "", char.IsHighSurrogate(message[^1]) ? "\ufffd" : "\ud83d", StringComparison.Ordinal),
            Parse(text).GetProperty("exceptions")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task However_much_there_is_to_say_the_failure_is_reported_and_the_header_stays_small()
    {
        Exception exception = new FormatException(new string('ü', 1_000_000));
        for (int i = 0; i < 100; i++)
        {
            exception = new InvalidOperationException(new string('\u0001', 1_000_000), exception);
        }
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"), Reply.Event("{}", "second"));

        await HostRun.Against(api, StubFunction.Throws(exception));

        Assert.Equal(2, api.Answers.Count);
        Assert.All(api.Answers, answer =>
        {
            Assert.EndsWith("/error", answer.Path, StringComparison.Ordinal);
            Assert.InRange(answer.Headers[Header].Length, 1, XRayCause.MaxSize);
            Parse(answer.Headers[Header]);
        });
    }

    [Fact]
    public async Task A_failure_is_reported_from_a_folder_that_is_gone_too()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("""{"do":"lose-folder"}""", "id-1"), Reply.Event("""{"do":"echo"}""", "id-2"));
        // A process of its own, because the folder is the process's.
        await CommandLine.RunAsync(
            Path.Combine(AppContext.BaseDirectory, "Lambda.Routing.Tool.TestFunction"), AppContext.BaseDirectory, [],
            new Dictionary<string, string?> { ["AWS_LAMBDA_RUNTIME_API"] = $"127.0.0.1:{api.Port}" }, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(["id-1/error", "id-2/response"], api.Answers.Select(answer => string.Join('/', answer.Path.Split('/')[^2..])));
        Assert.Equal("", Parse(api.Answers[0].Headers[Header]).GetProperty("working_directory").GetString());
    }

    [Fact]
    public async Task An_answer_has_none()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, StubFunction.Echo());

        Assert.False(Assert.Single(api.Answers).Headers.ContainsKey(Header));
    }

    private static void Throw() => throw new InvalidOperationException("no such order", new FormatException("no date"));

    private static string Text(Exception exception) => Encoding.ASCII.GetString(XRayCause.Of(ErrorReport.Of(exception)));

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;
}
