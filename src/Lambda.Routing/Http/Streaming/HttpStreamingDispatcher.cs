using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Http;

/// <summary>As <see cref="HttpPipelineDispatcher"/>, for sources that stream: every answer of theirs is sent as a stream, which is what the service expects then.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpStreamingDispatcher
{
    /// <summary>Reads the event, finds the route, calls it and sends the answer; in one piece where the host cannot stream.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="router">The function's routes, and what happens around them.</param>
    /// <param name="source">The source's name, for <see cref="Invocation.Route"/>.</param>
    /// <typeparam name="TEvent">The event's type.</typeparam>
    /// <typeparam name="TRouter">The routes' type.</typeparam>
    /// <exception cref="EventReadException">The event is not what its service documents.</exception>
    public static async ValueTask RunAsync<TEvent, TRouter>(Invocation invocation, TRouter router, string source)
        where TEvent : IStreamingHttpEvent<TEvent>
        where TRouter : struct, IHttpRouter, IHttpPipeline
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (invocation.Channel is null)
        {
            await HttpPipelineDispatcher.RunAsync<TEvent, TRouter>(invocation, router, source).ConfigureAwait(false);
            return;
        }
        TEvent @event = HttpDispatcher.Read<TEvent>(invocation, source, out HttpRequest request);
        var answer = new StreamedAnswer<TEvent, TRouter>(invocation, @event, request, router);
        try
        {
            HttpResult result = await HttpPipelineDispatcher.AnswerAsync(invocation, router, source, @event, request, answer).ConfigureAwait(false);
            if (!answer.HasBegun)
            {
                answer.SendWhole(result);
            }
            answer.Complete();
        }
        catch (Exception exception) when (answer.HasBegun)
        {
            answer.Fail(exception);
            throw;
        }
    }
}
