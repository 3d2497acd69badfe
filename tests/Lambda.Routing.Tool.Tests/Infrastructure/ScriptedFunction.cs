using System.Net;
using System.Text;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Serving;

namespace Lambda.Routing.Tool.Tests.Infrastructure;

/// <summary>A local server with a client that plays the function.</summary>
internal sealed class ScriptedFunction : IAsyncDisposable
{
    private readonly LocalServer _server;

    private ScriptedFunction(LocalServer server, InvocationQueue queue, FunctionInvoker invoker)
    {
        _server = server;
        Queue = queue;
        Invoker = invoker;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
    }

    public HttpClient Client { get; }

    public InvocationQueue Queue { get; }

    public FunctionInvoker Invoker { get; }

    public RuntimeApi Runtime => _server.Runtime;

    public int Port => _server.Port;

    public int Restarts { get; private set; }

    public static async Task<ScriptedFunction> StartAsync(TimeSpan? timeout = null)
    {
        var queue = new InvocationQueue(timeout);
        ScriptedFunction? self = null;
        var invoker = new FunctionInvoker(queue, () => self!.Restarts++);
        LocalServer server = await LocalServer.StartAsync(0, queue, invoker, new FunctionIdentity("desk"));
        return self = new ScriptedFunction(server, queue, invoker);
    }

    /// <summary>Fetches the next event, as a function does.</summary>
    public async Task<(string Id, string Event, HttpResponseMessage Response)> NextAsync()
    {
        HttpResponseMessage response = await Client.GetAsync("/2018-06-01/runtime/invocation/next", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        string id = Assert.Single(response.Headers.GetValues("Lambda-Runtime-Aws-Request-Id"));
        return (id, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response);
    }

    public Task<HttpResponseMessage> AnswerAsync(string id, string json, string kind = "response", string? route = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/2018-06-01/runtime/invocation/{id}/{kind}") { Content = new StringContent(json) };
        if (route is not null)
        {
            request.Headers.Add("Lambda-Routing-Route", route);
        }
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Takes the next event and begins to answer it; the task within is of what the Runtime API says to the whole.</summary>
    public async Task<Task<HttpResponseMessage>> AnswerAsync(PiecewiseContent content)
    {
        (string id, _, _) = await NextAsync();
        return content.PostAsync(Client.BaseAddress!, $"/2018-06-01/runtime/invocation/{id}/response");
    }

    /// <summary>Posts an event as an AWS client does.</summary>
    public Task<HttpResponseMessage> InvokeAsync(string json, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/2015-03-31/functions/desk/invocations")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)),
        };
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }
}
