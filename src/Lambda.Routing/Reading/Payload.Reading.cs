using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Reading;

public readonly partial struct Payload
{
    /// <summary>The payload's bytes: UTF-8 of a text, or the decoded bytes; empty when missing. May be a slice of the event.</summary>
    /// <exception cref="EventReadException">An escape sequence in the text stands for no character.</exception>
    public ReadOnlyMemory<byte> GetBytes() => _form == Form.Text ? _text.ToUtf8() : _bytes;

    /// <summary>The payload parsed, and independent of the event's bytes; <see langword="default"/> when missing.</summary>
    /// <exception cref="PayloadException">The payload is not JSON.</exception>
    public JsonElement GetJson()
    {
        if (IsMissing)
        {
            return default;
        }
        using Utf8 utf8 = Rent();
        Utf8JsonReader reader = new(utf8.Span, EventReader.Options);
        try
        {
            JsonElement element = JsonElement.ParseValue(ref reader);
            return reader.Read() ? throw new JsonException() : element;
        }
        catch (JsonException)
        {
            throw new PayloadException(nameof(JsonElement), "", "expected JSON");
        }
    }

    /// <summary>The payload as the user's type, straight from UTF-8. JSON <c>null</c> is <see langword="null"/>: the caller decides what that means.</summary>
    /// <typeparam name="T">The user's type.</typeparam>
    /// <param name="typeInfo">What the user's <c>JsonSerializerContext</c> knows about it.</param>
    /// <exception cref="PayloadException">The payload is missing, or does not deserialise.</exception>
    public T? Deserialize<T>(JsonTypeInfo<T> typeInfo)
    {
        if (IsMissing)
        {
            throw new PayloadException(typeof(T).Name, "", "the event carries no payload");
        }
        using Utf8 utf8 = Rent();
        try
        {
            return JsonSerializer.Deserialize(utf8.Span, typeInfo);
        }
        catch (JsonException exception)
        {
            throw new PayloadException(typeof(T).Name, exception.Path ?? "", "the JSON does not fit this type");
        }
    }

    /// <summary>The payload as a type that reads itself, straight from UTF-8. The result may keep slices of the event.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="PayloadException">The payload is missing, or is not what the type documents.</exception>
    public T Read<T>() where T : IReadable<T>
    {
        if (IsMissing)
        {
            throw new PayloadException(typeof(T).Name, "", "the event carries no payload");
        }
        try
        {
            return EventReader.ReadDocument<T>(GetBytes());
        }
        catch (EventReadException exception)
        {
            // Its message is a path and what was expected there.
            throw new PayloadException(typeof(T).Name, "", exception.Message);
        }
    }

    private Utf8 Rent()
    {
        if (_form != Form.Text)
        {
            return new Utf8(_bytes.Span, null);
        }
        if (!_text.TryGetSlice(out ReadOnlyMemory<byte> slice))
        {
            return new Utf8(Encoding.UTF8.GetBytes(_text.ToString()), null);
        }
        if (!_text.IsEscaped)
        {
            return new Utf8(slice.Span, null);
        }
        byte[] rented = ArrayPool<byte>.Shared.Rent(slice.Length);
        if (JsonUnescape.TryUnescape(slice.Span, rented, out int written))
        {
            return new Utf8(rented.AsSpan(0, written), rented);
        }
        ArrayPool<byte>.Shared.Return(rented);
        throw new PayloadException("string", "", JsonUnescape.Problem);
    }

    /// <summary>
    /// The payload's UTF-8 for reading it as JSON, in a rented buffer only where the text had escapes. A byte order mark, which .NET's own
    /// writers put in front, is none of it (<see href="https://www.rfc-editor.org/rfc/rfc8259#section-8.1">RFC 8259</see>).
    /// </summary>
    private readonly ref struct Utf8(ReadOnlySpan<byte> span, byte[]? rented)
    {
        public ReadOnlySpan<byte> Span { get; } = span.StartsWith("\uFEFF"u8) ? span["\uFEFF"u8.Length..] : span;

        public void Dispose()
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
