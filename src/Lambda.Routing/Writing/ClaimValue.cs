using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>
/// A value that an answer says about a caller, in a token or in an authorizer's context: a text, a number, a Boolean, or any JSON
/// where the service takes it. Texts, numbers and Booleans convert to it by themselves.
/// </summary>
/// <example><code>new Dictionary&lt;string, ClaimValue&gt; { ["tenant"] = "blue", ["seats"] = 5, ["admin"] = false }</code></example>
public readonly struct ClaimValue : IReadable<ClaimValue>, IWritable, IEquatable<ClaimValue>
{
    private ClaimValue(JsonElement json) => Json = json;

    /// <summary>The value as JSON.</summary>
    public JsonElement Json { get; }

    /// <summary>A text.</summary>
    /// <param name="text">The text; <see langword="null"/> is JSON <c>null</c>.</param>
    public static implicit operator ClaimValue(string? text) => FromString(text);

    /// <summary>A Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static implicit operator ClaimValue(bool value) => FromBoolean(value);

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ClaimValue(long number) => FromInt64(number);

    /// <summary>A number.</summary>
    /// <param name="number">The number, which is finite.</param>
    public static implicit operator ClaimValue(double number) => FromDouble(number);

    /// <summary>Any JSON.</summary>
    /// <param name="json">The JSON.</param>
    public static implicit operator ClaimValue(JsonElement json) => FromJsonElement(json);

    /// <summary>A text.</summary>
    /// <param name="text">The text; <see langword="null"/> is JSON <c>null</c>.</param>
    public static ClaimValue FromString(string? text) => Make(text, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>A Boolean.</summary>
    /// <param name="value">The Boolean.</param>
    public static ClaimValue FromBoolean(bool value) => Make(value, static (writer, value) => writer.WriteBooleanValue(value));

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static ClaimValue FromInt64(long number) => Make(number, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>A number.</summary>
    /// <param name="number">The number, which is finite.</param>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static ClaimValue FromDouble(double number) => Make(number, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Any JSON, of which a copy is kept.</summary>
    /// <param name="json">The JSON.</param>
    public static ClaimValue FromJsonElement(JsonElement json) => new(json.Clone());

    /// <summary>A list of texts.</summary>
    /// <param name="texts">The texts.</param>
    public static ClaimValue FromList(params IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Make(texts, static (writer, values) =>
        {
            writer.WriteStartArray();
            foreach (string value in values)
            {
                writer.WriteStringValue(value);
            }
            writer.WriteEndArray();
        });
    }

    static ClaimValue IReadable<ClaimValue>.Read(ref EventReader reader) => new(reader.ReadJsonElement());

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Json.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            Json.WriteTo(writer);
        }
    }

    /// <inheritdoc/>
    public bool Equals(ClaimValue other) =>
        Json.ValueKind == JsonValueKind.Undefined ? other.Json.ValueKind == JsonValueKind.Undefined
        : other.Json.ValueKind != JsonValueKind.Undefined && JsonElement.DeepEquals(Json, other.Json);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClaimValue other && Equals(other);

    /// <inheritdoc/>
    // Numbers that are equal may be spelled differently, so only the kind counts.
    public override int GetHashCode() => Json.ValueKind.GetHashCode();

    /// <summary>Whether two values are the same JSON.</summary>
    public static bool operator ==(ClaimValue left, ClaimValue right) => left.Equals(right);

    /// <summary>Whether two values are different JSON.</summary>
    public static bool operator !=(ClaimValue left, ClaimValue right) => !left.Equals(right);

    private static ClaimValue Make<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, ResponseJson.Options))
        {
            write(writer, value);
        }
        return new ClaimValue(JsonElement.Parse(output.WrittenSpan));
    }
}
