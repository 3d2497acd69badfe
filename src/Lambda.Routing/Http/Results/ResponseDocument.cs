using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Http;

/// <summary>The members that the services' response documents have in common: each service's folder puts them together.</summary>
internal static class ResponseDocument
{
    /// <summary>Begins a document: the status code is its first member.</summary>
    public static Utf8JsonWriter Begin(HttpResult result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        var writer = new Utf8JsonWriter(output, ResponseJson.Options);
        writer.WriteStartObject();
        writer.WriteNumber("statusCode"u8, result.StatusCode);
        return writer;
    }

    /// <summary>Writes code and phrase: <c>404 Not Found</c>.</summary>
    public static void WriteDescription(Utf8JsonWriter writer, HttpResult result) =>
        writer.WriteString("statusDescription"u8, $"{result.StatusCode} {ReasonPhrase.Of(result.StatusCode)}");

    public static bool HasHeaders(HttpResult result) => result.ContentType is not null || result.Headers.Count > 0;

    /// <summary>Writes the headers, cookies excepted, as members of the object that was begun.</summary>
    public static void WriteHeaders(Utf8JsonWriter writer, HttpResult result)
    {
        if (result.ContentType is not null)
        {
            writer.WriteString("content-type"u8, result.ContentType);
        }
        foreach ((string name, string value) in result.Headers)
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>Writes the headers, cookies excepted, each with a list of one value.</summary>
    public static void WriteHeaderLists(Utf8JsonWriter writer, HttpResult result)
    {
        if (result.ContentType is not null)
        {
            WriteList(writer, "content-type", [result.ContentType]);
        }
        foreach ((string name, string value) in result.Headers)
        {
            WriteList(writer, name, [value]);
        }
    }

    /// <summary>Writes cookies as members of an object that holds a name once.</summary>
    public static void WriteCookieHeaders(Utf8JsonWriter writer, HttpResult result)
    {
        for (int i = 0; i < result.Cookies.Count; i++)
        {
            writer.WriteString(Spelled("set-cookie", i), result.Cookies[i]);
        }
    }

    public static void WriteList(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }
        writer.WriteEndArray();
    }

    public static void WriteBody(Utf8JsonWriter writer, HttpResult result)
    {
        if (result.IsBinary)
        {
            writer.WriteBase64String("body"u8, result.Body.Span);
        }
        else
        {
            writer.WriteString("body"u8, result.Body.Span);
        }
        writer.WriteBoolean("isBase64Encoded"u8, result.IsBinary);
    }

    // Clients do not look at a name's case, so each number gets a spelling of its own: as many as letters allow.
    private static string Spelled(string name, int number)
    {
        char[] spelling = name.ToCharArray();
        for (int i = 0, bits = number; bits != 0 && i < spelling.Length; i++)
        {
            if (char.IsAsciiLetter(spelling[i]))
            {
                spelling[i] = (bits & 1) != 0 ? char.ToUpperInvariant(spelling[i]) : spelling[i];
                bits >>= 1;
            }
        }
        return new string(spelling);
    }
}
