using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Declaring;

/// <summary>A value that a result of type <see cref="IJsonResult{TSelf}"/> holds until its contract is known.</summary>
/// <param name="Value">The value.</param>
/// <param name="Type">The type that it is written as.</param>
/// <param name="NewLine">Whether a line feed follows it.</param>
public sealed record UnwrittenJson(object? Value, Type Type, bool NewLine = false)
{
    /// <summary>The value as JSON, in UTF-8.</summary>
    /// <param name="contracts">Finds the contract of a type.</param>
    /// <exception cref="NotSupportedException">No context knows the type.</exception>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public ReadOnlyMemory<byte> Write(Func<Type, JsonTypeInfo?> contracts)
    {
        ArgumentNullException.ThrowIfNull(contracts);
        JsonTypeInfo contract = contracts(Type)
            ?? throw new NotSupportedException($"No JsonSerializerContext of the function knows {Type}: add [JsonSerializable(typeof({Type.Name}))] to one.");
        return Write(contract);
    }

    /// <summary>The value as JSON, in UTF-8, by a contract that is known.</summary>
    /// <param name="contract">The contract of <see cref="Type"/>.</param>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public ReadOnlyMemory<byte> Write(JsonTypeInfo contract)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            JsonSerializer.Serialize(writer, Value, contract);
        }
        if (NewLine)
        {
            output.Write("\n"u8);
        }
        return output.WrittenMemory;
    }
}
