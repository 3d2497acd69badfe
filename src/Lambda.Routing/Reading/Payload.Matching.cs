using System.Text.Json;


namespace Lambda.Routing.Reading;

public readonly partial struct Payload
{
    /// <summary>Whether the payload is the JSON <c>null</c> and nothing else.</summary>
    internal bool IsNullLiteral()
    {
        try
        {
            using Utf8 utf8 = Rent();
            return utf8.Span.Trim(" \t\r\n"u8).SequenceEqual("null"u8);
        }
        catch (PayloadException)
        {
            return false;
        }
    }

    /// <summary>Whether the payload is one JSON value from its first byte to its last.</summary>
    internal bool IsJson()
    {
        try
        {
            using Utf8 utf8 = Rent();
            Utf8JsonReader reader = new(utf8.Span, EventReader.Options);
            while (reader.Read())
            {
                // Reading to the end is the check.
            }
            return true;
        }
        catch (Exception exception) when (exception is JsonException or PayloadException)
        {
            return false;
        }
    }

    /// <summary>Whether the value at a path of the payload is one of several. <see langword="false"/> for a payload that is no JSON.</summary>
    /// <param name="path">Names with dots between; a dot that belongs to a name is written <c>\.</c>.</param>
    /// <param name="values">The values: a string's content, a number or a Boolean as it is written.</param>
    public bool Matches(string path, params ReadOnlySpan<string> values)
    {
        ArgumentNullException.ThrowIfNull(path);
        string? found = Find(path);
        return found is not null && values.Contains(found);
    }

    /// <summary>The value at a path of the payload as text: a string's content, a number or a Boolean as it is written; <see langword="null"/> when there is none.</summary>
    /// <param name="path">Names with dots between; a dot that belongs to a name is written <c>\.</c>.</param>
    public string? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsMissing)
        {
            return null;
        }
        try
        {
            using Utf8 utf8 = Rent();
            return JsonScan.TryFind(utf8.Span, path);
        }
        catch (PayloadException)
        {
            return null;
        }
    }
}
