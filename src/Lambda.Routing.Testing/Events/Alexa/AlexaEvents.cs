using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What Alexa sends to skills
/// (<see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html">request format</see>).
/// </summary>
public static class AlexaEvents
{
    private const string Skill = "amzn1.ask.skill.my-skill";

    /// <summary>The user wants something.</summary>
    /// <param name="intent">The intent's name.</param>
    /// <param name="slots">The slots and what was said; <see langword="null"/> for one that is not filled.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Intent(string intent, params ReadOnlySpan<(string Slot, string? Value)> slots)
    {
        ArgumentException.ThrowIfNullOrEmpty(intent);
        return Write("IntentRequest", hasSession: true, (intent, slots: slots.ToArray()), static (writer, all) =>
        {
            writer.WriteStartObject("intent");
            writer.WriteString("name", all.intent);
            writer.WriteString("confirmationStatus", "NONE");
            writer.WriteStartObject("slots");
            foreach ((string slot, string? value) in all.slots)
            {
                writer.WriteStartObject(slot);
                writer.WriteString("name", slot);
                if (value is not null)
                {
                    writer.WriteString("value", value);
                }
                writer.WriteString("confirmationStatus", "NONE");
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    /// <summary>The user opens the skill.</summary>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Launch() => Write("LaunchRequest", hasSession: true, 0, static (_, _) => { });

    /// <summary>The session is over.</summary>
    /// <param name="reason">Why: <c>USER_INITIATED</c>, <c>ERROR</c>, <c>EXCEEDED_MAX_REPROMPTS</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> SessionEnded(string reason = "USER_INITIATED") =>
        Write("SessionEndedRequest", hasSession: true, reason, static (writer, reason) => writer.WriteString("reason", reason));

    /// <summary>Something happened outside of a session.</summary>
    /// <param name="type">What: <c>AudioPlayer.PlaybackStarted</c>, <c>AlexaSkillEvent.SkillEnabled</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Happened(string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return Write(type, hasSession: false, 0, static (_, _) => { });
    }

    /// <summary>A directive to a smart home, in the form of version 3.</summary>
    /// <param name="namespace">The interface: <c>Alexa.PowerController</c>.</param>
    /// <param name="name">The directive's name: <c>TurnOn</c>.</param>
    /// <param name="payload">What it holds, as JSON.</param>
    /// <param name="endpointId">The device.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Directive(string @namespace, string name, string payload = "{}", string endpointId = "my-device")
    {
        ArgumentException.ThrowIfNullOrEmpty(@namespace);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return EventWriter.Write((@namespace, name, payload, endpointId), static (writer, all) =>
        {
            writer.WriteStartObject("directive");
            writer.WriteStartObject("header");
            writer.WriteString("namespace", all.@namespace);
            writer.WriteString("name", all.name);
            writer.WriteString("messageId", TestAccount.IdOf(1));
            writer.WriteString("correlationToken", "my-correlation");
            writer.WriteString("payloadVersion", "3");
            writer.WriteEndObject();
            writer.WriteStartObject("endpoint");
            writer.WriteStartObject("scope");
            writer.WriteString("type", "BearerToken");
            writer.WriteString("token", "my-token");
            writer.WriteEndObject();
            writer.WriteString("endpointId", all.endpointId);
            writer.WriteEndObject();
            writer.WritePropertyName("payload");
            writer.WriteRawValue(all.payload);
            writer.WriteEndObject();
        });
    }

    private static ReadOnlyMemory<byte> Write<TState>(string type, bool hasSession, TState state, Action<Utf8JsonWriter, TState> writeRequest) =>
        EventWriter.Write((type, hasSession, state, writeRequest), static (writer, all) =>
        {
            writer.WriteString("version", "1.0");
            if (all.hasSession)
            {
                writer.WriteStartObject("session");
                writer.WriteBoolean("new", true);
                writer.WriteString("sessionId", "amzn1.echo-api.session.my-session");
                WriteApplication(writer);
                writer.WriteMap("attributes", []);
                WriteUser(writer);
                writer.WriteEndObject();
            }
            writer.WriteStartObject("context");
            writer.WriteStartObject("System");
            WriteApplication(writer);
            WriteUser(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartObject("request");
            writer.WriteString("type", all.type);
            writer.WriteString("requestId", "amzn1.echo-api.request." + TestAccount.IdOf(1));
            writer.WriteString("timestamp", EventWriter.Format(TestAccount.Now));
            writer.WriteString("locale", "en-US");
            all.writeRequest(writer, all.state);
            writer.WriteEndObject();
        });

    private static void WriteApplication(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("application");
        writer.WriteString("applicationId", Skill);
        writer.WriteEndObject();
    }

    private static void WriteUser(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("user");
        writer.WriteString("userId", "amzn1.ask.account.my-user");
        writer.WriteEndObject();
    }
}
