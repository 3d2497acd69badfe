using System.Text;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Tests.Http;

/// <summary>A host that takes an answer piece by piece and remembers it.</summary>
internal sealed class RecordedChannel : IResponseChannel, IStreamedResponse, IDisposable
{
    private readonly MemoryStream _body = new();

    public string? Prelude { get; private set; }

    public string Text => Encoding.UTF8.GetString(_body.ToArray());

    public Exception? Failure { get; private set; }

    public bool IsComplete { get; private set; }

    public Stream Body => _body;

    public void Dispose() => _body.Dispose();

    public IStreamedResponse Open(string requestId, string? route, ReadOnlySpan<byte> prelude)
    {
        Assert.Null(Prelude);
        Assert.EndsWith("\0\0\0\0\0\0\0\0", Encoding.UTF8.GetString(prelude), StringComparison.Ordinal);
        Prelude = Encoding.UTF8.GetString(prelude[..^8]);
        return this;
    }

    public int Complete()
    {
        IsComplete = true;
        return 202;
    }

    public int Fail(Exception exception)
    {
        Failure = exception;
        return 202;
    }
}
