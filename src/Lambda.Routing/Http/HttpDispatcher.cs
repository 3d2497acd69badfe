using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Http;

/// <summary>Takes an event that is an HTTP request through a function's routes to the answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpDispatcher
{
    /// <summary>
    /// Reads the event, finds the route, calls it and writes the answer. A request that no route takes, one that does not
    /// bind and a method that throws are answers too (404 or 405, 400, 500): the invocation succeeds.
    /// </summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="router">The function's routes.</param>
    /// <param name="source">The source's name, for <see cref="Invocation.Route"/>.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TRouter">The routes' type.</typeparam>
    /// <exception cref="EventReadException">The event is not what its service documents.</exception>
    public static async ValueTask RunAsync<TEvent, TRouter>(Invocation invocation, TRouter router, string source)
        where TEvent : IHttpEvent<TEvent>
        where TRouter : struct, IHttpRouter
    {
        TEvent @event = Read<TEvent>(invocation, source, out HttpRequest request);
        HttpResult result = await AnswerAsync(invocation, router, source, @event, request).ConfigureAwait(false);
        Write(invocation, @event, request, result);
    }

    /// <summary>How every request begins.</summary>
    internal static TEvent Read<TEvent>(Invocation invocation, string source, out HttpRequest request) where TEvent : IHttpEvent<TEvent>
    {
        ArgumentNullException.ThrowIfNull(invocation);
        TEvent @event = EventReader.ReadDocument<TEvent>(invocation.Event);
        request = @event.ToRequest();
        if (invocation.TracksRoute)
        {
            invocation.Route = source;
        }
        return @event;
    }

    /// <summary>Answers the request with a whole response.</summary>
    internal static void Write<TEvent>(Invocation invocation, TEvent @event, HttpRequest request, HttpResult result) where TEvent : IHttpEvent<TEvent> =>
        // The answer to HEAD is that to GET without its body (RFC 9110, section 9.3.2).
        @event.WriteResponse(request.Method == "HEAD" ? result.WithoutBody() : result, invocation.Response);

    private static async ValueTask<HttpResult> AnswerAsync<TRouter>(Invocation invocation, TRouter router, string source, object @event, HttpRequest request)
        where TRouter : struct, IHttpRouter
    {
        try
        {
            string path = HttpPath.Normalize(request.Path);
            HttpRouteValues values = default;
            HttpMatch match = router.Match(request.Method, path, ref values);
            if (match.Route < 0)
            {
                return NotTaken(match);
            }
            var call = new HttpCall(invocation, source, @event, request, path, values);
            return await router.InvokeAsync(match.Route, call).ConfigureAwait(false);
        }
        catch (HttpBadRequestException exception)
        {
            return Refused(exception);
        }
        catch (Exception exception) when (!HttpFailures.FailInvocation(declared: false))
        {
            return HttpFailures.Answer(invocation, exception);
        }
    }

    /// <summary>The answer to a request that no route takes.</summary>
    internal static HttpResult NotTaken(HttpMatch match) => match.Allowed == HttpMethods.None
        ? HttpResult.NotFound()
        : HttpResult.Problem(statusCode: 405).WithHeader("Allow", match.FormatAllowed());

    /// <summary>The answer to a request that is not what its route expects.</summary>
    internal static HttpResult Refused(HttpBadRequestException exception)
    {
        HttpResult problem = exception.Answer ?? HttpResult.Problem(exception.Message, exception.StatusCode);
        // Who is asked for an identity is told which (RFC 9110, section 15.5.2).
        return exception.StatusCode == 401 ? problem.WithHeader("WWW-Authenticate", "Bearer") : problem;
    }
}
