using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;
using Lambda.Routing.Hosting.Transport;

namespace Lambda.Routing.Hosting;

/// <summary>Takes one invocation after the other, has the function handle it, and gives exactly one answer to each.</summary>
internal sealed class InvocationLoop(RuntimeApiClient client, IFunction function, TraceVariable? trace, HostLog log)
{
    private readonly BodyBuffer _event = new(fresh: function.RetainsEvents);
    private readonly ResponseBuffer _response = new();

    /// <summary>Serves for ever.</summary>
    /// <exception cref="RuntimeApiException">The Runtime API can no longer be used.</exception>
    public void Run()
    {
        while (true)
        {
            Serve(Next());
        }
    }

    /// <summary>Waits for an invocation.</summary>
    /// <exception cref="RuntimeApiException">There will not be one.</exception>
    public NextInvocation Next() => client.Next(_event);

    /// <summary>Handles an invocation and answers it.</summary>
    /// <exception cref="RuntimeApiException">The process must end.</exception>
    public void Serve(NextInvocation next)
    {
        _response.Clear();
        trace?.Set(next.Context.TraceId);
        string requestId = next.Context.RequestId;
        using var invocation = new Invocation(next.Event, next.Context, _response)
        {
            Log = new InvocationLog(log, next.Context, function),
            TracksRoute = client.ReportsRoutes,
            Channel = client,
        };
        Exception? failure = next.Failure ?? Invoke(invocation) ?? ResponseLimit.Check(_response);
        invocation.End();
        if (invocation.IsAbandoned)
        {
            _event.Leave();
        }
        int status;
        if (failure is null)
        {
            status = invocation.StreamStatus ?? client.PostResponse(requestId, _response, invocation.ContentType, invocation.Route);
        }
        else
        {
            var report = ErrorReport.Of(failure, function);
            log.Failure(next.Context, report);
            ErrorDocument.Write(_response, report);
            // An answer that has begun carries its error behind itself.
            status = invocation.StreamStatus ?? client.PostError(requestId, report, _response, invocation.Route);
        }
        if (!PostStatus.IsAccepted(status))
        {
            log.Error(next.Context, RefusalText.Of(status, _response.Written.Length));
        }
        if (failure is not null && FatalFailure.Is(failure))
        {
            throw new RuntimeApiException("A handler found no memory left: the failure is reported, and the process ends so that Lambda starts a new one.");
        }
    }

    private Exception? Invoke(Invocation invocation)
    {
        try
        {
            ValueTask handling = Isolated(invocation);
            if (!handling.IsCompletedSuccessfully)
            {
                // Waiting keeps the loop on its thread; nothing else is served meanwhile.
                handling.AsTask().GetAwaiter().GetResult();
            }
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    /// <summary>An async method of its own, because it puts the execution context back: async locals do not reach the next invocation.</summary>
    private async ValueTask Isolated(Invocation invocation) => await function.InvokeAsync(invocation).ConfigureAwait(false);
}
