namespace Lambda.Routing.Kinesis;

/// <summary>Goes through the fields of a Protobuf message, without a schema.</summary>
/// <remarks>Source: <see href="https://protobuf.dev/programming-guides/encoding/">Protobuf encoding</see>.</remarks>
internal struct ProtobufFields(ReadOnlyMemory<byte> message)
{
    private const int MaxVarintLength = 10;
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int LengthDelimited = 2;
    private const int Fixed32 = 5;

    private ReadOnlyMemory<byte> _rest = message;

    /// <summary>The field's number.</summary>
    public int Number { get; private set; }

    /// <summary>The field's whole number, where it is one.</summary>
    public ulong Value { get; private set; }

    /// <summary>The field's bytes, where it has a length; else empty.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>Whether the fields ended before the message did.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Goes to the next field; <see langword="false"/> at the message's end, and where it is malformed.</summary>
    public bool MoveNext()
    {
        if (_rest.IsEmpty || IsMalformed)
        {
            return false;
        }
        Value = 0;
        Bytes = default;
        IsMalformed = !TryReadVarint(out ulong tag) || tag > uint.MaxValue || tag >> 3 == 0 || !TryReadContent((int)(tag & 7));
        Number = (int)(tag >> 3);
        return !IsMalformed;
    }

    private bool TryReadContent(int wireType)
    {
        ulong value;
        switch (wireType)
        {
            case Varint when TryReadVarint(out value):
                Value = value;
                return true;
            case LengthDelimited when TryReadVarint(out value) && value <= (ulong)_rest.Length:
                Bytes = Take((int)value);
                return true;
            case Fixed64 when _rest.Length >= sizeof(ulong):
                Take(sizeof(ulong));
                return true;
            case Fixed32 when _rest.Length >= sizeof(uint):
                Take(sizeof(uint));
                return true;
            default:
                return false;
        }
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        ReadOnlyMemory<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private bool TryReadVarint(out ulong value)
    {
        ReadOnlySpan<byte> rest = _rest.Span;
        value = 0;
        for (int i = 0; i < rest.Length && i < MaxVarintLength; i++)
        {
            value |= (ulong)(rest[i] & 0x7F) << (7 * i);
            if (rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return true;
            }
        }
        return false;
    }
}
