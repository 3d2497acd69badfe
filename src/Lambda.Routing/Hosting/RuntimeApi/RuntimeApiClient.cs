using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.Streaming;
using Lambda.Routing.Hosting.Transport;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>
/// The Runtime API, over one connection: for one invocation at a time. A request that can be repeated without harm is
/// repeated when the connection fails, which is normal after the process was frozen.
/// </summary>
internal sealed class RuntimeApiClient(RuntimeApiEndpoint endpoint, LambdaEnvironment environment) : IResponseChannel, IDisposable
{
    private const int MaxFailures = 5;

    private readonly HttpExchange _http = new(Connection.To(endpoint.Host, endpoint.Port));
    private readonly RequestHeads _heads = new(endpoint);
    private readonly InvocationHeaders _headers = new(environment);
    private readonly BodyBuffer _answer = new(fresh: false);

    /// <summary>Whether answers name the method that took the event: for the local runner.</summary>
    public bool ReportsRoutes => environment.IsLocal;

    /// <summary>Waits for the next invocation.</summary>
    /// <param name="body">Takes the event.</param>
    /// <exception cref="RuntimeApiException">There will not be one.</exception>
    public NextInvocation Next(BodyBuffer body)
    {
        for (int failures = 0; ;)
        {
            ExchangeResult result = _http.Run(_heads.Next, default, _headers, body, out int status);
            if (result == ExchangeResult.Answered)
            {
                return status == 200
                    ? new NextInvocation(_headers.ToContext(), body.Complete(), _headers.Failure)
                    : throw Refused("GET invocation/next", status, body.Written);
            }
            // Asking again is safe: until the invocation is answered, the API serves the same one.
            Wait(++failures, "GET invocation/next");
        }
    }

    /// <summary>Answers an invocation.</summary>
    /// <returns>202, or a status that ends only this invocation; 0 when the connection ended while the answer was acknowledged.</returns>
    /// <exception cref="RuntimeApiException">The process must end.</exception>
    public int PostResponse(string requestId, ResponseBuffer response, string? contentType, string? route) =>
        Post("POST invocation/response", _heads.Response(requestId, contentType, Visible(route), response.Written.Length), response);

    /// <summary>Reports that an invocation failed.</summary>
    /// <inheritdoc cref="PostResponse"/>
    public int PostError(string requestId, ErrorReport report, ResponseBuffer document, string? route) =>
        Post("POST invocation/error", _heads.Error(requestId, report.HeaderValue, XRayCause.Of(report), Visible(route), document.Written.Length), document);

    /// <summary>Reports that the function did not start.</summary>
    /// <inheritdoc cref="PostResponse"/>
    public int PostInitError(string errorType, ResponseBuffer document) =>
        Post("POST init/error", _heads.InitError(errorType, document.Written.Length), document);

    IStreamedResponse IResponseChannel.Open(string requestId, string? route, ReadOnlySpan<byte> prelude) =>
        ChunkedResponse.Begin(_http, _heads.Stream(requestId, Visible(route)), prelude, _answer);

    /// <summary>Waits until Lambda has copied the process and this one is a copy.</summary>
    /// <exception cref="RuntimeApiException">The Runtime API knows of no snapshots, or can no longer be reached.</exception>
    public void WaitForRestore()
    {
        for (int failures = 0; ;)
        {
            if (_http.Run(_heads.RestoreNext(), default, null, _answer, out int status) == ExchangeResult.Answered)
            {
                if (status != 200)
                {
                    throw Refused("GET restore/next", status, _answer.Written);
                }
                // The copy's other end is not who was talked to before.
                _http.Disconnect();
                return;
            }
            Wait(++failures, "GET restore/next");
        }
    }

    /// <summary>Reports that what was to be done after a restore failed.</summary>
    /// <inheritdoc cref="PostResponse"/>
    public int PostRestoreError(string errorType, ResponseBuffer document) =>
        Post("POST restore/error", _heads.RestoreError(errorType, document.Written.Length), document);

    public void Dispose() => _http.Dispose();

    private string? Visible(string? route) => ReportsRoutes ? route : null;

    private int Post(string request, ReadOnlySpan<byte> head, ResponseBuffer body)
    {
        bool joined = body.TryPrepend(head, out ReadOnlySpan<byte> whole);
        for (int failures = 0; ;)
        {
            ExchangeResult result = _http.Run(joined ? whole : head, joined ? default : body.Written, null, _answer, out int status);
            switch (result)
            {
                case ExchangeResult.Answered when PostStatus.IsAccepted(status) || PostStatus.EndsOnlyTheInvocation(status):
                    return status;
                case ExchangeResult.Answered:
                    throw Refused(request, status, _answer.Written);
                case ExchangeResult.Broken:
                    return 0;
                default:
                    // The server has not seen the request; if it has, it says 403 to the second one.
                    Wait(++failures, request);
                    break;
            }
        }
    }

    private void Wait(int failures, string request)
    {
        if (failures >= MaxFailures)
        {
            throw new RuntimeApiException($"{request}: no connection to the Runtime API at {endpoint.Authority} ({_http.LastError}), tried {failures} times.");
        }
        if (failures > 1)
        {
            Thread.Sleep(25 << failures);
        }
    }

    private static RuntimeApiException Refused(string request, int status, ReadOnlySpan<byte> answer) =>
        new($"{request}: the Runtime API answered with status {status}{ApiErrorType.Describe(answer)}.");
}
