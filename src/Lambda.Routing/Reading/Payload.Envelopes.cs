using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Reading;

public readonly partial struct Payload
{
    /// <summary>
    /// Whether the payload may be one of the documents, without decoding it. An escape that stands for any character could spell
    /// a name in another way, so a payload with one has to be looked into.
    /// </summary>
    internal bool MayHold<TEnvelopes>() where TEnvelopes : struct, IEnvelopes
    {
        ReadOnlyMemory<byte> raw = _bytes;
        if (_form == Form.Text && !_text.TryGetSlice(out raw))
        {
            return true;
        }
        return TEnvelopes.MayBe(raw.Span) || raw.Span.IndexOf("\\u"u8) >= 0;
    }

    /// <summary>The payload's bytes; <see langword="false"/> where an escape sequence in the text stands for no character.</summary>
    internal bool TryGetBytes(out ReadOnlyMemory<byte> utf8)
    {
        utf8 = _bytes;
        return _form != Form.Text || _text.TryGetUtf8(out utf8);
    }
}
