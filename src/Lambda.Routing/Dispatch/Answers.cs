using System.Buffers;
using System.ComponentModel;
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

    /// <summary>Writes a JSON element.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="json">The JSON.</param>
    public static void Write(Invocation invocation, JsonElement json)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        using var writer = new Utf8JsonWriter(invocation.Response);
        json.WriteTo(writer);
    }

    /// <summary>Writes a stream's bytes as they are, and disposes of the stream.</summary>
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
}
