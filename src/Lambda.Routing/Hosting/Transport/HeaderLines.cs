
namespace Lambda.Routing.Hosting.Transport;

/// <summary>The lines of a header section, one by one. <see cref="Name"/> is as it arrived; compare it without regard to case.</summary>
/// <param name="section">What stands between the status line and the empty line.</param>
internal ref struct HeaderLines(ReadOnlySpan<byte> section)
{
    private ReadOnlySpan<byte> _rest = section;

    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <exception cref="RuntimeApiException">A line has no colon.</exception>
    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }
        int end = _rest.IndexOf("\r\n"u8);
        ReadOnlySpan<byte> line = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 2)..];
        int colon = line.IndexOf((byte)':');
        if (colon <= 0)
        {
            throw HttpProtocol.Error("a header line without a name");
        }
        Name = line[..colon];
        Value = line[(colon + 1)..].Trim(" \t"u8);
        return true;
    }
}
