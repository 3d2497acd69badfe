using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Events of an Amazon EventBridge event bus
/// (<see href="https://docs.aws.amazon.com/eventbridge/latest/ref/events-structure.html">event structure</see>).
/// </summary>
public static class EventBridgeEvents
{
    /// <summary>An event with a detail in JSON.</summary>
    /// <param name="source">Who sent it.</param>
    /// <param name="detailType">What kind of event it is.</param>
    /// <param name="detail">The detail, as a JSON document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException"><paramref name="detail"/> is no JSON.</exception>
    public static ReadOnlyMemory<byte> Of(string source, string detailType, string detail) =>
        EventEnvelope.Write(source, detailType, [], detail);

    /// <summary>An event whose detail is a value as JSON.</summary>
    /// <param name="source">Who sent it.</param>
    /// <param name="detailType">What kind of event it is.</param>
    /// <param name="detail">The value.</param>
    /// <param name="typeInfo">The value's JSON contract: <c>AppJson.Default.Payment</c>.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of<T>(string source, string detailType, T detail, JsonTypeInfo<T> typeInfo) =>
        EventEnvelope.Write(source, detailType, [], JsonSerializer.Serialize(detail, typeInfo));

    /// <summary>An event whose detail is a value as JSON with the web's defaults.</summary>
    /// <param name="source">Who sent it.</param>
    /// <param name="detailType">What kind of event it is.</param>
    /// <param name="detail">The value.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Of<T>(string source, string detailType, T detail) =>
        EventEnvelope.Write(source, detailType, [], WebJson.Serialize(detail));
}
