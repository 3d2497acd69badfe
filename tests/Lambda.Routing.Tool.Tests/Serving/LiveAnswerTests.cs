using System.Net;
using System.Text;
using Lambda.Routing.Tests;
using Lambda.Routing.Tool.Runner;
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
        await using LiveConversation talk = await LiveConversation.BeginAsync();

        // The prelude may come in pieces too; nothing is passed on before it is whole.
        await talk.Sent.WriteAsync(Prelude[..20]);
        await talk.Sent.WriteAsync(Prelude[20..] + "data: 1\n\n");
        using HttpResponseMessage response = await talk.Asked;
        Stream body = await response.Content.ReadAsStreamAsync(Token);
        Assert.Equal("data: 1\n\n", await ReadAsync(body, 9));
        await talk.Sent.WriteAsync("data: 2\n\n");
        Assert.Equal("data: 2\n\n", await ReadAsync(body, 9));
        talk.Sent.End();

        Assert.Equal(0, await body.ReadAsync(new byte[1], Token).AsTask().OrHangsAsync());
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(("text/event-stream", "yes"), (response.Content.Headers.ContentType!.ToString(), Assert.Single(response.Headers.GetValues("X-Seen"))));
        Assert.Equal(["a=1", "b=2"], response.Headers.GetValues("Set-Cookie"));
        Assert.Equal(HttpStatusCode.Accepted, (await talk.Answered).StatusCode);
    }

    [Fact]
    public async Task A_failure_on_the_way_breaks_the_response_off()
    {
        await using LiveConversation talk = await LiveConversation.BeginAsync();
        await talk.Sent.WriteAsync(Prelude + "half");
        using HttpResponseMessage response = await talk.Asked;
        Stream body = await response.Content.ReadAsStreamAsync(Token);
        Assert.Equal("half", await ReadAsync(body, 4));

        talk.Sent.End("{\"errorType\":\"X\"}");

        await Assert.ThrowsAnyAsync<IOException>(async () => await body.ReadExactlyAsync(new byte[1], Token).AsTask().OrHangsAsync());
        Assert.Equal(HttpStatusCode.Accepted, (await talk.Answered).StatusCode);
    }

    [Fact]
    public async Task A_function_goes_on_when_its_client_has_gone()
    {
        await using LiveConversation talk = await LiveConversation.BeginAsync();
        await talk.Sent.WriteAsync(Prelude + "half");
        (await talk.Asked).Dispose();

        string piece = new('x', 100_000);
        for (int i = 0; i < 100; i++)
        {
            await talk.Sent.WriteAsync(piece);
        }
        talk.Sent.End();

        Assert.Equal(HttpStatusCode.Accepted, (await talk.Answered).StatusCode);
        // And serves the next.
        Task<HttpResponseMessage> again = talk.Client.GetAsync("/", Token);
        (string id, _, _) = await talk.Function.NextAsync();
        await talk.Function.AnswerAsync(id, "{\"statusCode\":204}");
        Assert.Equal(HttpStatusCode.NoContent, (await again).StatusCode);
    }

    [Fact]
    public async Task A_client_that_does_not_read_makes_the_function_wait()
    {
        await using LiveConversation talk = await LiveConversation.BeginAsync();
        await talk.Sent.WriteAsync(Prelude);
        using HttpResponseMessage response = await talk.Asked;

        const int Pieces = 256, Size = 1_000_000;
        string piece = new('x', Size);
        int written = 0;
        Task writing = Task.Run(async () =>
        {
            for (; written < Pieces; written++)
            {
                await talk.Sent.WriteAsync(piece);
            }
            talk.Sent.End();
        }, Token);
        Stream body = await response.Content.ReadAsStreamAsync(Token);
        await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(300), Token));
        // All of it is far more than sockets and servers hold together.
        Assert.False(writing.IsCompleted);
        long read = 0;
        byte[] buffer = new byte[Size];
        for (int count; (count = await body.ReadAsync(buffer, Token).AsTask().OrHangsAsync()) > 0;)
        {
            read += count;
        }

        await writing;
        Assert.Equal((long)Pieces * Size, read);
        Assert.Equal(HttpStatusCode.Accepted, (await talk.Answered).StatusCode);
    }

    [Fact]
    public async Task What_is_no_answer_to_a_request_is_a_502()
    {
        await using LiveConversation talk = await LiveConversation.BeginAsync();
        await talk.Sent.WriteAsync("no prelude");
        talk.Sent.End();

        using HttpResponseMessage response = await talk.Asked;
        Assert.Equal((HttpStatusCode.BadGateway, "no prelude"), (response.StatusCode, await response.Content.ReadAsStringAsync(Token)));
        Assert.Equal(HttpStatusCode.Accepted, (await talk.Answered).StatusCode);
    }

    [Fact]
    public async Task Who_invokes_gets_the_pieces_together_and_an_error_behind_them()
    {
        await using ScriptedFunction function = await ScriptedFunction.StartAsync();
        Task<InvocationOutcome> outcome = function.Invoker.InvokeAsync("{}"u8.ToArray());
        using var sent = new PiecewiseContent();
        Task<HttpResponseMessage> answered = await function.AnswerAsync(sent);
        await sent.WriteAsync("a");
        await sent.WriteAsync("b");
        sent.End();
        Assert.Equal((false, "ab"), ((await outcome).IsError, (await outcome).ToString()));
        await answered;

        outcome = function.Invoker.InvokeAsync("{}"u8.ToArray());
        using var failing = new PiecewiseContent();
        answered = await function.AnswerAsync(failing);
        await failing.WriteAsync("a");
        failing.End("{\"errorType\":\"X\"}");
        Assert.Equal((true, "{\"errorType\":\"X\"}"), ((await outcome).IsError, (await outcome).ToString()));
        await answered;
    }

    private static async Task<string> ReadAsync(Stream body, int length)
    {
        byte[] bytes = new byte[length];
        await body.ReadExactlyAsync(bytes, Token).AsTask().OrHangsAsync();
        return Encoding.UTF8.GetString(bytes);
    }
}
