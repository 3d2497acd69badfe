using System.Net;
using System.Runtime.Versioning;

namespace Amazon.Lambda.Core.ResponseStreaming;

[RequiresPreviewFeatures]
public class HttpResponseStreamPrelude
{
    public HttpStatusCode? StatusCode { get; set; }

    public IDictionary<string, string> Headers { get; set; } = new Dictionary<string, string>();

    public IDictionary<string, IList<string>> MultiValueHeaders { get; set; } = new Dictionary<string, IList<string>>();

    public IList<string> Cookies { get; set; } = [];
}

/// <summary>Keeps what is written to it, and in which pieces.</summary>
[RequiresPreviewFeatures]
public class LambdaResponseStream : Stream
{
    public HttpResponseStreamPrelude? Prelude { get; init; }

    public List<string> Pieces { get; } = [];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Pieces.Add(System.Text.Encoding.UTF8.GetString(buffer, offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

[RequiresPreviewFeatures]
public class LambdaResponseStreamFactory
{
    private static readonly AsyncLocal<Action<LambdaResponseStream>?> s_created = new();

    /// <summary>Says to whom streams of this flow of control are told: a bootstrap that can stream.</summary>
    public static void Tell(Action<LambdaResponseStream> created) => s_created.Value = created;

    public static LambdaResponseStream CreateStream() => Tell(new LambdaResponseStream());

    public static LambdaResponseStream CreateHttpStream(HttpResponseStreamPrelude prelude) => Tell(new LambdaResponseStream { Prelude = prelude });

    private static LambdaResponseStream Tell(LambdaResponseStream stream)
    {
        (s_created.Value ?? throw new InvalidOperationException("LambdaResponseStreamFactory is not initialized."))(stream);
        return stream;
    }
}
