using System.Net;
using System.Text;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Serving;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Serving;

/// <summary>Answers that a function sends piece by piece, on their way to an HTTP client.</summary>
public sealed class LiveAnswerTests
{
    private const string Prelude = "{\"statusCode\":201,\"headers\":{\"content-type\":\"text/event-stream\",\"x-seen\":\"yes\"},\"cookies\":[\"a=1\",\"b=2\"]}\0\0\0\0\0\0\0\0";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_client_sees_a_piece_before_the_function_sends_the_next()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        await using HttpFront front = await HttpFront.StartAsync(0, function.Invoker, HttpSources.FunctionUrl);
        using HttpClient client = ClientOf(front);
        Task<HttpResponseMessage> asked = client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead, Token);
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await AnswerAsync(function, sent);

        // The prelude may come in pieces too; nothing is passed on before it is whole.
        await sent.WriteAsync(Prelude[..20]);
        await sent.WriteAsync(Prelude[20..] + "data: 1\n\n");
        using HttpResponseMessage response = await asked;
        Stream body = await response.Content.ReadAsStreamAsync(Token);
        Assert.Equal("data: 1\n\n", await ReadAsync(body, 9));
        await sent.WriteAsync("data: 2\n\n");
        Assert.Equal("data: 2\n\n", await ReadAsync(body, 9));
        sent.End();

        Assert.Equal(0, await body.ReadAsync(new byte[1], Token));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(("text/event-stream", "yes"), (response.Content.Headers.ContentType!.ToString(), Assert.Single(response.Headers.GetValues("X-Seen"))));
        Assert.Equal(["a=1", "b=2"], response.Headers.GetValues("Set-Cookie"));
        Assert.Equal(HttpStatusCode.Accepted, (await answered).StatusCode);
    }

    [Fact]
    public async Task A_failure_on_the_way_breaks_the_response_off()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        await using HttpFront front = await HttpFront.StartAsync(0, function.Invoker, HttpSources.FunctionUrl);
        using HttpClient client = ClientOf(front);
        Task<HttpResponseMessage> asked = client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead, Token);
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await AnswerAsync(function, sent);
        await sent.WriteAsync(Prelude + "half");
        using HttpResponseMessage response = await asked;
        Stream body = await response.Content.ReadAsStreamAsync(Token);
        Assert.Equal("half", await ReadAsync(body, 4));

        sent.End("{\"errorType\":\"X\"}");

        await Assert.ThrowsAnyAsync<IOException>(async () => await body.ReadExactlyAsync(new byte[1], Token));
        Assert.Equal(HttpStatusCode.Accepted, (await answered).StatusCode);
    }

    [Fact]
    public async Task A_function_goes_on_when_its_client_has_gone()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        await using HttpFront front = await HttpFront.StartAsync(0, function.Invoker, HttpSources.FunctionUrl);
        using HttpClient client = ClientOf(front);
        Task<HttpResponseMessage> asked = client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead, Token);
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await AnswerAsync(function, sent);
        await sent.WriteAsync(Prelude + "half");
        (await asked).Dispose();

        string piece = new('x', 100_000);
        for (int i = 0; i < 100; i++)
        {
            await sent.WriteAsync(piece);
        }
        sent.End();

        Assert.Equal(HttpStatusCode.Accepted, (await answered).StatusCode);
        // And serves the next.
        using HttpClient next = ClientOf(front);
        Task<HttpResponseMessage> again = next.GetAsync("/", Token);
        (string id, _, _) = await function.NextAsync();
        await function.AnswerAsync(id, "{\"statusCode\":204}");
        Assert.Equal(HttpStatusCode.NoContent, (await again).StatusCode);
    }

    [Fact]
    public async Task A_client_that_does_not_read_makes_the_function_wait()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        await using HttpFront front = await HttpFront.StartAsync(0, function.Invoker, HttpSources.FunctionUrl);
        using HttpClient client = ClientOf(front);
        Task<HttpResponseMessage> asked = client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead, Token);
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await AnswerAsync(function, sent);
        await sent.WriteAsync(Prelude);
        using HttpResponseMessage response = await asked;

        const int Pieces = 256, Size = 1_000_000;
        string piece = new('x', Size);
        int written = 0;
        Task writing = Task.Run(async () =>
        {
            for (; written < Pieces; written++)
            {
                await sent.WriteAsync(piece);
            }
            sent.End();
        }, Token);
        Stream body = await response.Content.ReadAsStreamAsync(Token);
        await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(300), Token));
        // All of it is far more than sockets and servers hold together.
        Assert.False(writing.IsCompleted);
        long read = 0;
        byte[] buffer = new byte[Size];
        for (int count; (count = await body.ReadAsync(buffer, Token)) > 0;)
        {
            read += count;
        }

        await writing;
        Assert.Equal((long)Pieces * Size, read);
        Assert.Equal(HttpStatusCode.Accepted, (await answered).StatusCode);
    }

    [Fact]
    public async Task What_is_no_answer_to_a_request_is_a_502()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        await using HttpFront front = await HttpFront.StartAsync(0, function.Invoker, HttpSources.FunctionUrl);
        using HttpClient client = ClientOf(front);
        Task<HttpResponseMessage> asked = client.GetAsync("/", Token);
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await AnswerAsync(function, sent);
        await sent.WriteAsync("no prelude");
        sent.End();

        using HttpResponseMessage response = await asked;
        Assert.Equal((HttpStatusCode.BadGateway, "no prelude"), (response.StatusCode, await response.Content.ReadAsStringAsync(Token)));
        Assert.Equal(HttpStatusCode.Accepted, (await answered).StatusCode);
    }

    [Fact]
    public async Task Who_invokes_gets_the_pieces_together_and_an_error_behind_them()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync("{}"u8.ToArray());
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await AnswerAsync(function, sent);
        await sent.WriteAsync("a");
        await sent.WriteAsync("b");
        sent.End();
        Assert.Equal((false, "ab"), ((await outcome).IsError, (await outcome).ToString()));
        await answered;

        outcome = function.Invoker.InvokeAsync("{}"u8.ToArray());
        using var failing = new PiecewiseContent();
        answered = await AnswerAsync(function, failing);
        await failing.WriteAsync("a");
        failing.End("{\"errorType\":\"X\"}");
        Assert.Equal((true, "{\"errorType\":\"X\"}"), ((await outcome).IsError, (await outcome).ToString()));
        await answered;
    }

    private static HttpClient ClientOf(HttpFront front) => new() { BaseAddress = new Uri($"http://127.0.0.1:{front.Port}") };

    private static async Task<Task<HttpResponseMessage>> AnswerAsync(ScriptedFunction function, PiecewiseContent content)
    {
        (string id, _, _) = await function.NextAsync();
        return content.PostAsync(function.Client.BaseAddress!, $"/2018-06-01/runtime/invocation/{id}/response");
    }

    private static async Task<string> ReadAsync(Stream body, int length)
    {
        byte[] bytes = new byte[length];
        await body.ReadExactlyAsync(bytes, Token);
        return Encoding.UTF8.GetString(bytes);
    }
}
