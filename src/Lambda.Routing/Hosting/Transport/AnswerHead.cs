using System.Buffers.Text;
using System.Text;

namespace Lambda.Routing.Hosting.Transport;

/// <summary>What the head of an answer says about the answer itself.</summary>
internal struct AnswerHead
{
    public int Status { get; private set; }

    /// <summary>The body's length in bytes; <see langword="null"/> when the head does not say.</summary>
    public long? ContentLength { get; private set; }

    public bool IsChunked { get; private set; }

    /// <summary>Whether the server closes the connection behind the answer.</summary>
    public bool Closes { get; private set; }

    public readonly bool IsInterim => Status < 200;

    public readonly bool HasBody => Status is >= 200 and not 204 and not 304;

    /// <summary>Takes the status line.</summary>
    /// <exception cref="RuntimeApiException">It is none.</exception>
    public static AnswerHead Parse(ReadOnlySpan<byte> line)
    {
        bool valid = line.Length >= 12 && line.StartsWith("HTTP/1."u8) && line[8] == ' ' && (line.Length == 12 || line[12] == ' ');
        if (!valid || !Utf8Parser.TryParse(line.Slice(9, 3), out int status, out int digits) || digits != 3 || status < 100)
        {
            throw HttpProtocol.Error("no HTTP/1.1 status line");
        }
        return new AnswerHead { Status = status, Closes = line[7] == '0' };
    }

    /// <summary>Takes one header.</summary>
    /// <exception cref="RuntimeApiException">It contradicts HTTP.</exception>
    public void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(name, "Content-Length"u8))
        {
            if (!Utf8Parser.TryParse(value, out long length, out int digits) || digits != value.Length || length < 0)
            {
                throw HttpProtocol.Error("a Content-Length that is not a number");
            }
            ContentLength = length;
        }
        else if (Ascii.EqualsIgnoreCase(name, "Transfer-Encoding"u8))
        {
            if (!Ascii.EqualsIgnoreCase(value, "chunked"u8))
            {
                throw HttpProtocol.Error("a Transfer-Encoding other than chunked");
            }
            IsChunked = true;
        }
        else if (Ascii.EqualsIgnoreCase(name, "Connection"u8))
        {
            Closes = Ascii.EqualsIgnoreCase(value, "close"u8) || (Closes && !Ascii.EqualsIgnoreCase(value, "keep-alive"u8));
        }
    }
}
