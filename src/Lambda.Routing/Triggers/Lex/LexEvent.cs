using Lambda.Routing.Declaring;
using Lambda.Routing.Lex;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A bot of Amazon Lex asks the function how a conversation goes on. Of which version the bot is, the derived types tell.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">input event format</see>.</remarks>
public abstract record LexEvent : IPayloadCarrier
{
    private protected LexEvent()
    {
    }

    /// <summary>The version of the event's form: <c>1.0</c>.</summary>
    public string? MessageVersion { get; init; }

    /// <summary>Why the function is called: <c>DialogCodeHook</c> in the conversation, <c>FulfillmentCodeHook</c> at its end.</summary>
    public string? InvocationSource { get; init; }

    /// <summary>What the user said or typed.</summary>
    public string? InputTranscript { get; init; }

    /// <summary>What the client sent along with the request.</summary>
    public IReadOnlyDictionary<string, string> RequestAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The name of the intent that the conversation is about.</summary>
    public abstract string? IntentName { get; }

    /// <summary>The bot's name.</summary>
    public abstract string? BotName { get; }

    /// <summary>Where the conversation stands, in the terms of Lex V2.</summary>
    public abstract LexSessionState State { get; }

    /// <summary>The slots as plain JSON: each one's value, <c>null</c> for one that is not filled, an array for a list.</summary>
    public Payload Payload => State.Intent is { } intent ? Payload.FromJson(LexSlotJson.Of(intent.Slots)) : default;

    /// <summary>A slot's value: what Lex made of it, or what was said; <see langword="null"/> when the slot is not filled.</summary>
    /// <param name="name">The slot's name.</param>
    public string? GetSlot(string name) => State.Intent?.GetSlot(name);
}
