using System.Buffers;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Http;

/// <summary>A streamed answer to one source's request.</summary>
internal sealed class StreamedAnswer<TEvent, TRouter>(Invocation invocation, TEvent @event, HttpRequest request, TRouter router) : StreamedAnswer
    where TEvent : IStreamingHttpEvent<TEvent>
    where TRouter : struct, IHttpRouter, IHttpPipeline
{
    private IStreamedResponse? _response;

    public override Stream Begin(HttpResult head) => Send(router.Complete(request, Route, head));

    /// <summary>Sends a whole answer, where its handler did not begin one.</summary>
    public void SendWhole(HttpResult result)
    {
        Stream body = Send(result);
        if (request.Method != "HEAD")
        {
            body.Write(result.Body.Span);
        }
    }

    public void Complete() => invocation.StreamStatus = _response!.Complete();

    public void Fail(Exception exception) => invocation.StreamStatus = _response!.Fail(exception);

    private Stream Send(HttpResult head)
    {
        var prelude = new ArrayBufferWriter<byte>(256);
        @event.WritePrelude(head, prelude);
        // Eight NUL bytes end the prelude; JSON has none of its own.
        prelude.Write("\0\0\0\0\0\0\0\0"u8);
        _response = invocation.Channel!.Open(invocation.Context.RequestId, invocation.Route, prelude.WrittenSpan);
        HasBegun = true;
        return request.Method == "HEAD" ? Stream.Null : _response.Body;
    }
}
