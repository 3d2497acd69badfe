using System.Text;

namespace Lambda.Routing.Reading;

/// <summary>
/// The user's own data inside an event, still undeserialised: a message's body, an event's detail. It is a slice of the
/// event, so that a typed payload is parsed from UTF-8 without a string in between.
/// </summary>
public readonly partial struct Payload : IEquatable<Payload>
{
    private readonly JsonText _text;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Form _form;

    private Payload(Form form, JsonText text, ReadOnlyMemory<byte> bytes)
    {
        _form = form;
        _text = text;
        _bytes = bytes;
    }

    private enum Form : byte
    {
        Missing,
        Text,
        Json,
        Bytes,
    }

    /// <summary>Whether the event carries no payload: its member is absent or JSON <c>null</c>.</summary>
    public bool IsMissing => _form == Form.Missing;

    /// <summary>Whether there is no payload, or nothing in it.</summary>
    internal bool IsEmpty => _form != Form.Text ? _bytes.IsEmpty
        : _text.TryGetSlice(out ReadOnlyMemory<byte> slice) ? slice.IsEmpty : _text.ToString().Length == 0;

    /// <summary>A JSON string whose <em>content</em> is the payload, such as an SQS message's body.</summary>
    /// <param name="text">The string.</param>
    public static Payload FromText(JsonText text) => text.IsNull ? default : new Payload(Form.Text, text, default);

    /// <summary>A JSON value that is the payload itself, such as an EventBridge event's detail.</summary>
    /// <param name="json">The value's UTF-8.</param>
    public static Payload FromJson(ReadOnlyMemory<byte> json) => new(Form.Json, default, json);

    /// <summary>Decoded bytes, such as a Kinesis record's data.</summary>
    /// <param name="bytes">The bytes.</param>
    public static Payload FromBytes(ReadOnlyMemory<byte> bytes) => new(Form.Bytes, default, bytes);

    /// <summary>The payload as text: a string's content, or JSON as it stands in the event; <see langword="null"/> when missing.</summary>
    /// <exception cref="PayloadException">The payload's bytes are not UTF-8.</exception>
    /// <exception cref="EventReadException">An escape sequence in the text stands for no character.</exception>
    public string? GetString() => _form switch
    {
        Form.Missing => null,
        Form.Text => _text.ToString(),
        Form.Json => Encoding.UTF8.GetString(_bytes.Span),
        _ => DecodeBytes(),
    };

    private string DecodeBytes() =>
        System.Text.Unicode.Utf8.IsValid(_bytes.Span)
            ? Encoding.UTF8.GetString(_bytes.Span)
            : throw new PayloadException("string", "", "expected UTF-8");
}
