using System.Buffers;
using System.ComponentModel;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code writes what a handler returned as the invocation's answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Answers
{
    /// <summary>Writes a value through its JSON contract.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">The value's JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static void Write<T>(Invocation invocation, T? value, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (value is null)
        {
            invocation.Response.Write("null"u8);
            return;
        }
        using var writer = new Utf8JsonWriter(invocation.Response);
        JsonSerializer.Serialize(writer, value!, type);
    }

    /// <summary>Writes a value that may be absent through the JSON contract of one that is there.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="value">The value.</param>
    /// <param name="type">The value's JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static void Write<T>(Invocation invocation, T? value, JsonTypeInfo<T> type) where T : struct
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (value is { } present)
        {
            Write(invocation, present, type);
        }
        else
        {
            invocation.Response.Write("null"u8);
        }
    }

    /// <summary>Writes a text as a JSON string.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="text">The text.</param>
    public static void Write(Invocation invocation, string? text)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        using var writer = new Utf8JsonWriter(invocation.Response);
        writer.WriteStringValue(text);
    }

    /// <summary>Writes JSON bytes as they are.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="json">The JSON.</param>
    public static void Write(Invocation invocation, ReadOnlyMemory<byte> json)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        invocation.Response.Write(json.Span);
    }

    /// <summary>Writes bytes as they are, of which only the handler knows whether they are JSON.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="content">The bytes.</param>
    public static void WriteRaw(Invocation invocation, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        Write(invocation, content, MediaTypeNames.Application.Octet);
    }

    /// <summary>Writes bytes that say what they are.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="response">The bytes and their media type.</param>
    public static void Write(Invocation invocation, RawResponse response)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(response);
        Write(invocation, response.Content, response.ContentType);
    }

    /// <summary>Writes a JSON element.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="json">The JSON.</param>
    public static void Write(Invocation invocation, JsonElement json)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        using var writer = new Utf8JsonWriter(invocation.Response);
        json.WriteTo(writer);
    }

    /// <summary>Writes a stream's bytes as they are, of which only the handler knows whether they are JSON, and disposes of the stream.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="content">The bytes.</param>
    public static ValueTask WriteRawAsync(Invocation invocation, Stream? content)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        invocation.ContentType = content is null ? null : MediaTypeNames.Application.Octet;
        return WriteAsync(invocation, content);
    }

    /// <summary>Writes a stream's JSON as it is, and disposes of the stream.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="json">The JSON.</param>
    public static async ValueTask WriteAsync(Invocation invocation, Stream? json)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (json is null)
        {
            return;
        }
        await using (json.ConfigureAwait(false))
        {
            int read;
            while ((read = await json.ReadAsync(invocation.Response.GetMemory(), invocation.CancellationToken).ConfigureAwait(false)) > 0)
            {
                invocation.Response.Advance(read);
            }
        }
    }

    private static void Write(Invocation invocation, ReadOnlyMemory<byte> content, string contentType)
    {
        invocation.ContentType = contentType;
        invocation.Response.Write(content.Span);
    }
}
