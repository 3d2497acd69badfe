using System.Collections;
using System.Text;

namespace Lambda.Routing.Kafka;

/// <summary>The headers of a record, in their order. A name may appear several times.</summary>
public sealed class KafkaHeaders : IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>>
{
    private readonly IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> _headers;

    /// <summary>Creates headers, for a test.</summary>
    /// <param name="headers">Names and values.</param>
    public KafkaHeaders(IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        _headers = headers;
    }

    /// <summary>No headers.</summary>
    public static KafkaHeaders Empty { get; } = new([]);

    /// <summary>How many headers there are.</summary>
    public int Count => _headers.Count;

    /// <summary>A header by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    public KeyValuePair<string, ReadOnlyMemory<byte>> this[int index] => _headers[index];

    /// <summary>The bytes of the last header of a name, which is the one that counts to Kafka; <see langword="null"/> when there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public ReadOnlyMemory<byte>? GetBytes(string name)
    {
        for (int i = _headers.Count - 1; i >= 0; i--)
        {
            if (_headers[i].Key == name)
            {
                return _headers[i].Value;
            }
        }
        return null;
    }

    /// <summary>The text, in UTF-8, of the last header of a name; <see langword="null"/> when there is none.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public string? GetText(string name) => GetBytes(name) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>The bytes of all headers of a name, in their order.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public IEnumerable<ReadOnlyMemory<byte>> GetAll(string name) => _headers.Where(header => header.Key == name).Select(header => header.Value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ReadOnlyMemory<byte>>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
