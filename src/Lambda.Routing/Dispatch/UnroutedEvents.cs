using System.ComponentModel;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Detection;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Says of an event that nothing takes what it looks like, by its keys alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UnroutedEvents
{
    private const int MostKeys = 20;
    private const int LongestKey = 64;

    /// <summary>The failure of an event that no source of the function recognises.</summary>
    /// <param name="event">The event's JSON.</param>
    /// <returns>The exception to throw; one that says "malformed" where the event is no JSON.</returns>
    public static Exception NotRecognised(ReadOnlyMemory<byte> @event)
    {
        try
        {
            return new UnroutedEventException(
                $"No trigger of this function recognises the event, {Describe(@event.Span)}. " +
                "If it should, run 'lambda-routing detect' on it; to take such events, add a [FallbackTrigger] method.");
        }
        catch (JsonException exception)
        {
            return EventReadException.Malformed(exception.BytePositionInLine ?? 0);
        }
    }

    /// <summary>The failure of an event whose source is known but whose filters match no route.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="routes">The ids of the source's routes.</param>
    public static UnroutedEventException NotTaken(string source, string routes) =>
        new($"The event was recognised as {source}, but the filters of no route take it (routes: {routes}).");

    /// <summary>The failure of a time window's event where no method takes windows.</summary>
    /// <param name="source">The source's name.</param>
    public static UnroutedEventException WindowNotTaken(string source) =>
        new($"The event was recognised as {source}: a batch of a time window, whose answer must hold the window's state. No method of this function " +
            "takes it; one with a TimeWindow<TState> parameter does. Without one, take TumblingWindowInSeconds off the event source mapping.");

    /// <summary>The failure of a batch that belongs to no time window where the trigger's methods take windows only.</summary>
    /// <param name="source">The source's name.</param>
    public static UnroutedEventException OnlyWindowsTaken(string source) =>
        new($"The event was recognised as {source}, outside any time window, but the methods of its trigger take windows only. " +
            "Set TumblingWindowInSeconds on the event source mapping, or add a method without a TimeWindow<TState> parameter.");

    private static string Describe(ReadOnlySpan<byte> json)
    {
        var reader = ShapeScan.Open(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            JsonTokenType root = reader.TokenType;
            reader.Skip();
            reader.Read();
            return root == JsonTokenType.StartArray ? "which is a JSON array" : "which is a bare JSON value";
        }
        var keys = new List<string>();
        int more = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (keys.Count < MostKeys)
            {
                keys.Add(Shorten(reader.ValueSpan));
            }
            else
            {
                more++;
            }
            reader.Skip();
        }
        reader.Read();
        string rest = more > 0 ? $" and {more} more" : "";
        return keys.Count == 0 ? "which is an empty object" : $"whose top-level keys are {string.Join(", ", keys)}{rest}";
    }

    private static string Shorten(ReadOnlySpan<byte> key)
    {
        string text = Encoding.UTF8.GetString(key);
        return text.Length <= LongestKey ? text : text[..LongestKey] + "…";
    }
}
