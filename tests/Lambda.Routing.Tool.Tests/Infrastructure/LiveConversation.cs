using Lambda.Routing.Tool.Serving;

namespace Lambda.Routing.Tool.Tests.Infrastructure;

/// <summary>A client that asked, and a function that answers it piece by piece, with the HTTP front between them.</summary>
internal sealed class LiveConversation : IAsyncDisposable
{
    private readonly HttpFront _front;

    private LiveConversation(ScriptedFunction function, HttpFront front)
    {
        Function = function;
        _front = front;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{front.Port}") };
        Asked = Client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    public ScriptedFunction Function { get; }

    public HttpClient Client { get; }

    /// <summary>What the client gets, from the response's headers on.</summary>
    public Task<HttpResponseMessage> Asked { get; }

    /// <summary>What the function sends.</summary>
    public PiecewiseContent Sent { get; } = new();

    /// <summary>What the Runtime API says to what the function sends.</summary>
    public Task<HttpResponseMessage> Answered { get; private set; } = null!;

    /// <summary>Has a client ask and the function begin to answer.</summary>
    public static async Task<LiveConversation> BeginAsync()
    {
        ScriptedFunction function = await ScriptedFunction.StartAsync();
        var talk = new LiveConversation(function, await HttpFront.StartAsync(0, function.Invoker, HttpSources.FunctionUrl));
        talk.Answered = await function.AnswerAsync(talk.Sent);
        return talk;
    }

    public async ValueTask DisposeAsync()
    {
        Sent.Dispose();
        Client.Dispose();
        await _front.DisposeAsync();
        await Function.DisposeAsync();
    }
}
