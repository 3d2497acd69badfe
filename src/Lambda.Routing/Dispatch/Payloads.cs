using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code turns a payload into a handler's parameter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Payloads
{
    /// <summary>
    /// The options of a context that declares none: web defaults, but a missing or null required member is an error. Without that, a
    /// foreign object reads as an empty payload and the message counts as handled.
    /// </summary>
    public static JsonSerializerOptions StrictOptions() => new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>A payload for a parameter that is not nullable.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="type">The payload's JSON contract.</param>
    /// <param name="where">The method and parameter, for the error.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <exception cref="PayloadException">The payload is absent, JSON <c>null</c>, or not of the type.</exception>
    public static T Required<T>(Payload payload, JsonTypeInfo<T> type, string where)
    {
        if (payload.IsMissing)
        {
            throw Missing(where);
        }
        return payload.Deserialize(type) ?? throw Null(where);
    }

    /// <summary>A payload for a nullable parameter.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="type">The payload's JSON contract.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <exception cref="PayloadException">The payload is not of the type.</exception>
    public static T? Optional<T>(Payload payload, JsonTypeInfo<T> type) => payload.IsMissing ? default : payload.Deserialize(type);

    /// <summary>A payload for a nullable parameter of a value type.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="type">The payload's JSON contract.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <exception cref="PayloadException">The payload is not of the type.</exception>
    public static T? OptionalValue<T>(Payload payload, JsonTypeInfo<T> type) where T : struct =>
        payload.IsMissing || payload.IsNullLiteral() ? null : payload.Deserialize(type);

    /// <summary>A payload of a type that reads itself, for a parameter that is not nullable.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="where">The method and parameter, for the error.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <exception cref="PayloadException">The payload is absent, JSON <c>null</c>, or not of the type.</exception>
    public static T ReadRequired<T>(Payload payload, string where) where T : class, IReadable<T>
    {
        if (payload.IsMissing)
        {
            throw Missing(where);
        }
        return ReadOptional<T>(payload) ?? throw Null(where);
    }

    /// <summary>A payload of a type that reads itself, for a nullable parameter.</summary>
    /// <param name="payload">The payload.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <exception cref="PayloadException">The payload is not of the type.</exception>
    public static T? ReadOptional<T>(Payload payload) where T : class, IReadable<T> =>
        payload.IsMissing || payload.IsNullLiteral() ? null : payload.Read<T>();

    /// <summary>A payload's text for a parameter that is not nullable.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="where">The method and parameter, for the error.</param>
    /// <exception cref="PayloadException">The event has no payload.</exception>
    public static string RequiredText(Payload payload, string where) => payload.GetString() ?? throw Missing(where);

    /// <summary>A payload's bytes as a stream.</summary>
    /// <param name="payload">The payload.</param>
    public static Stream OpenStream(Payload payload)
    {
        ReadOnlyMemory<byte> bytes = payload.GetBytes();
        return MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
    }

    /// <summary>A message attribute's text for a parameter that is not nullable.</summary>
    /// <param name="text">The attribute's text.</param>
    /// <param name="where">The method, parameter and attribute, for the error.</param>
    /// <exception cref="PayloadException">The record has no such attribute.</exception>
    public static string RequiredAttribute(string? text, string where) =>
        text ?? throw new PayloadException(where, "", "the record has no such attribute");

    /// <summary>A message attribute as a parameter's type, in invariant culture.</summary>
    /// <param name="text">The attribute's text.</param>
    /// <param name="where">The method, parameter and attribute, for the error.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <exception cref="PayloadException">The attribute is absent, or does not parse.</exception>
    public static T Parse<T>(string? text, string where) where T : ISpanParsable<T> =>
        T.TryParse(RequiredAttribute(text, where), CultureInfo.InvariantCulture, out T? value)
            ? value
            : throw new PayloadException(where, "", $"the attribute is not a {typeof(T).Name}");

    private static PayloadException Null(string where) => new(where, "", "the payload is JSON null, but the parameter is not nullable");

    private static PayloadException Missing(string where) => new(where, "", "the event has no payload");
}
