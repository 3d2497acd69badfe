using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What bots of Amazon Lex ask
/// (<see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">input event format</see>).
/// </summary>
public static class LexEvents
{
    /// <summary>The bot asks at the end of the conversation, when all slots are known.</summary>
    /// <param name="intent">The intent's name.</param>
    /// <param name="slots">The slots and their values.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Fulfillment(string intent, params ReadOnlySpan<(string Slot, string? Value)> slots) =>
        Write(intent, "FulfillmentCodeHook", "ReadyForFulfillment", slots.ToArray());

    /// <summary>The bot asks in the conversation.</summary>
    /// <param name="intent">The intent's name.</param>
    /// <param name="slots">The slots and their values; <see langword="null"/> for one that is not filled yet.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Dialog(string intent, params ReadOnlySpan<(string Slot, string? Value)> slots) =>
        Write(intent, "DialogCodeHook", "InProgress", slots.ToArray());

    private static ReadOnlyMemory<byte> Write(string intent, string source, string state, (string Slot, string? Value)[] slots)
    {
        ArgumentException.ThrowIfNullOrEmpty(intent);
        return EventWriter.Write((intent, source, state, slots), static (writer, all) =>
        {
            writer.WriteString("messageVersion", "1.0");
            writer.WriteString("invocationSource", all.source);
            writer.WriteString("inputMode", "Text");
            writer.WriteString("responseContentType", "text/plain; charset=utf-8");
            writer.WriteString("sessionId", TestAccount.IdOf(1));
            writer.WriteString("inputTranscript", "");
            writer.WriteStartObject("bot");
            writer.WriteString("id", "TESTBOT001");
            writer.WriteString("name", "MyBot");
            writer.WriteString("aliasId", "TSTALIASID");
            writer.WriteString("localeId", "en_US");
            writer.WriteString("version", "DRAFT");
            writer.WriteEndObject();
            writer.WriteStartArray("interpretations");
            writer.WriteStartObject();
            WriteIntent(writer, all.intent, all.state, all.slots);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteStartObject("sessionState");
            writer.WriteStartObject("sessionAttributes");
            writer.WriteEndObject();
            writer.WriteStartArray("activeContexts");
            writer.WriteEndArray();
            WriteIntent(writer, all.intent, all.state, all.slots);
            writer.WriteEndObject();
        });
    }

    private static void WriteIntent(Utf8JsonWriter writer, string intent, string state, (string Slot, string? Value)[] slots)
    {
        writer.WriteStartObject("intent");
        writer.WriteString("name", intent);
        writer.WriteString("state", state);
        writer.WriteString("confirmationState", "None");
        writer.WriteStartObject("slots");
        foreach ((string slot, string? value) in slots)
        {
            WriteSlot(writer, slot, value);
        }
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSlot(Utf8JsonWriter writer, string slot, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(slot);
            return;
        }
        writer.WriteStartObject(slot);
        writer.WriteString("shape", "Scalar");
        writer.WriteStartObject("value");
        writer.WriteString("originalValue", value);
        writer.WriteString("interpretedValue", value);
        writer.WriteStartArray("resolvedValues");
        writer.WriteStringValue(value);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
