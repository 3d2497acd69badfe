using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>Events that are JSON of the sender's own: of Step Functions, direct invocation, IoT rules and schedules with an input.</summary>
public static class DirectEvents
{
    /// <summary>The event as JSON text.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> OfJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Encoding.UTF8.GetBytes(json);
    }

    /// <summary>The event as the JSON of a value.</summary>
    /// <param name="payload">The value.</param>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Of<T>(T payload) => OfJson(WebJson.Serialize(payload));

    /// <summary>The event as the JSON of a value.</summary>
    /// <param name="payload">The value.</param>
    /// <param name="typeInfo">The value's contract.</param>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of<T>(T payload, JsonTypeInfo<T> typeInfo) => JsonSerializer.SerializeToUtf8Bytes(payload, typeInfo);
}
