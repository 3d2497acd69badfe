using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.Writing;

/// <summary>Writes answers.</summary>
public static class ResponseJson
{
    /// <summary>What every answer is written with. Services parse it, so only what JSON itself demands is escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an answer.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="response">The answer.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write<T>(T response, IBufferWriter<byte> output) where T : IWritable
    {
        ArgumentNullException.ThrowIfNull(response);
        using var writer = new Utf8JsonWriter(output, Options);
        response.Write(writer);
    }

    /// <summary>An answer's JSON, for one whose length matters or that goes into another.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="response">The answer.</param>
    public static ReadOnlyMemory<byte> ToUtf8<T>(T response) where T : IWritable
    {
        var output = new ArrayBufferWriter<byte>();
        Write(response, output);
        return output.WrittenMemory;
    }

    /// <summary>Writes a value in a way of its own. What generated writers call.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <typeparam name="TWriter">What writes it.</typeparam>
    /// <param name="writer">Where it goes.</param>
    /// <param name="value">The value.</param>
    public static void WriteWith<T, TWriter>(Utf8JsonWriter writer, T value) where TWriter : IValueWriter<T> => TWriter.Write(writer, value);
}
