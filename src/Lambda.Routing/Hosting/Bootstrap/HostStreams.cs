using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Hosting.Bootstrap;

/// <summary>Answers that another host sends piece by piece: it opens a stream for each, and ends it when the function has returned or thrown.</summary>
/// <param name="open">Begins one.</param>
internal sealed class HostStreams(Func<StreamHead, Stream> open) : IResponseChannel
{
    // What parts the head from the body; the host writes its own.
    private const int SeparatorLength = 8;

    private const int Accepted = 202;

    public IStreamedResponse Open(string requestId, string? route, ReadOnlySpan<byte> prelude) =>
        new Response(open(StreamHead.Read(prelude[..^SeparatorLength])));

    private sealed class Response(Stream body) : IStreamedResponse
    {
        public Stream Body => body;

        public int Complete() => Accepted;

        public int Fail(Exception exception) => Accepted;
    }
}
