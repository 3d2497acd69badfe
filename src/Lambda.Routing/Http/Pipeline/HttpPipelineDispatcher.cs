using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Http;

/// <summary>As <see cref="HttpDispatcher"/>, for functions around whose routes something happens.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpPipelineDispatcher
{
    /// <summary>Reads the event, finds the route, calls it and writes the answer.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="router">The function's routes, and what happens around them.</param>
    /// <param name="source">The source's name, for <see cref="Invocation.Route"/>.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TRouter">The routes' type.</typeparam>
    /// <exception cref="EventReadException">The event is not what its service documents.</exception>
    public static async ValueTask RunAsync<TEvent, TRouter>(Invocation invocation, TRouter router, string source)
        where TEvent : IHttpEvent<TEvent>
        where TRouter : struct, IHttpRouter, IHttpPipeline
    {
        TEvent @event = HttpDispatcher.Read<TEvent>(invocation, source, out HttpRequest request);
        HttpResult result = await AnswerAsync(invocation, router, source, @event, request, null).ConfigureAwait(false);
        HttpDispatcher.Write(invocation, @event, request, result);
    }

    /// <param name="invocation">The invocation.</param>
    /// <param name="router">The function's routes, and what happens around them.</param>
    /// <param name="source">The source's name.</param>
    /// <param name="event">The event.</param>
    /// <param name="request">The request.</param>
    /// <param name="streamed">Where the answer may go piece by piece; once its first piece is sent, no other answer is possible.</param>
    internal static async ValueTask<HttpResult> AnswerAsync<TRouter>(
        Invocation invocation, TRouter router, string source, object @event, HttpRequest request, StreamedAnswer? streamed)
        where TRouter : struct, IHttpRouter, IHttpPipeline
    {
        int route = -1;
        HttpResult result;
        try
        {
            string path = HttpPath.Normalize(request.Path);
            if (router.Intercept(request, path) is { } answer)
            {
                return answer;
            }
            HttpRouteValues values = default;
            HttpMatch match = router.Match(request.Method, path, ref values);
            route = match.Route;
            if (route < 0)
            {
                result = HttpDispatcher.NotTaken(match);
            }
            else
            {
                streamed?.TakenBy(route);
                var call = new HttpCall(invocation, source, @event, request, path, values) { Streamed = streamed };
                result = await router.InvokeAsync(route, call).ConfigureAwait(false);
            }
        }
        catch (HttpBadRequestException exception) when (streamed is not { HasBegun: true })
        {
            result = HttpDispatcher.Refused(exception);
        }
        catch (Exception exception) when (streamed is not { HasBegun: true } && !HttpFailures.FailInvocation(TRouter.ErrorsFailInvocation))
        {
            result = HttpFailures.Answer(invocation, exception);
        }
        return streamed is { HasBegun: true } ? result : router.Complete(request, route, result);
    }
}
