using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The state of a time window as it stands in events and answers.</summary>
internal static class WindowState
{
    /// <summary>What AWS keeps of a shard's state, in bytes: it ends the window of one that is larger.</summary>
    public const int LargestKept = 1024 * 1024;

    /// <summary>Whether the window has no state yet: none, or an empty object.</summary>
    public static bool IsEmpty(Payload state)
    {
        if (state.IsMissing)
        {
            return true;
        }
        try
        {
            var reader = new Utf8JsonReader(state.GetBytes().Span);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            // Deserialising it says what is wrong, and where.
            return false;
        }
    }

    /// <summary>The state as JSON; it is an object, as AWS has it.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static byte[] Write<TState>(TState state, JsonTypeInfo<TState> type, string route)
    {
        if (state is null)
        {
            throw new InvalidOperationException($"{route} returned null, but the answer to a time window must hold its state: return the state that came with the window, changed or not.");
        }
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(state, type);
        return json[0] == (byte)'{'
            ? json
            : throw new InvalidOperationException($"{route} returned a state that is written as something else than a JSON object, which a time window's state must be.");
    }
}
