using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads a string.</summary>
public readonly struct StringValue : IValueReader<string>
{
    /// <inheritdoc/>
    public static string Read(ref EventReader reader) => reader.ReadString();
}

/// <summary>Reads a whole number of 32 bits.</summary>
public readonly struct Int32Value : IValueReader<int>
{
    /// <inheritdoc/>
    public static int Read(ref EventReader reader) => reader.ReadInt32();
}

/// <summary>Reads a whole number of 64 bits.</summary>
public readonly struct Int64Value : IValueReader<long>
{
    /// <inheritdoc/>
    public static long Read(ref EventReader reader) => reader.ReadInt64();
}

/// <summary>Reads a number.</summary>
public readonly struct DoubleValue : IValueReader<double>
{
    /// <inheritdoc/>
    public static double Read(ref EventReader reader) => reader.ReadDouble();
}

/// <summary>Reads a decimal number.</summary>
public readonly struct DecimalValue : IValueReader<decimal>
{
    /// <inheritdoc/>
    public static decimal Read(ref EventReader reader) => reader.ReadDecimal();
}

/// <summary>Reads a Boolean.</summary>
public readonly struct BooleanValue : IValueReader<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref EventReader reader) => reader.ReadBoolean();
}

/// <summary>Reads an ISO 8601 date and time.</summary>
public readonly struct DateTimeOffsetValue : IValueReader<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref EventReader reader) => reader.ReadDateTimeOffset();
}

/// <summary>Reads base64.</summary>
public readonly struct Base64Value : IValueReader<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read(ref EventReader reader) => reader.ReadBase64();
}

/// <summary>Reads any JSON.</summary>
public readonly struct JsonElementValue : IValueReader<JsonElement>
{
    /// <inheritdoc/>
    public static JsonElement Read(ref EventReader reader) => reader.ReadJsonElement();
}

/// <summary>Reads the user's data.</summary>
public readonly struct PayloadValue : IValueReader<Payload>
{
    /// <inheritdoc/>
    public static Payload Read(ref EventReader reader) => reader.ReadPayload();
}

/// <summary>Reads a type that reads itself.</summary>
/// <typeparam name="T">The type.</typeparam>
public readonly struct ObjectValue<T> : IValueReader<T> where T : IReadable<T>
{
    /// <inheritdoc/>
    public static T Read(ref EventReader reader) => T.Read(ref reader);
}

/// <summary>Reads an array.</summary>
/// <typeparam name="T">The elements' type.</typeparam>
/// <typeparam name="TReader">What reads one.</typeparam>
public readonly struct ListValue<T, TReader> : IValueReader<IReadOnlyList<T>> where TReader : IValueReader<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref EventReader reader) => reader.ReadList<T, TReader>();
}

/// <summary>Reads an object whose names are data.</summary>
/// <typeparam name="T">The values' type.</typeparam>
/// <typeparam name="TReader">What reads one.</typeparam>
public readonly struct MapValue<T, TReader> : IValueReader<IReadOnlyDictionary<string, T>> where TReader : IValueReader<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref EventReader reader) => reader.ReadMap<T, TReader>();
}
