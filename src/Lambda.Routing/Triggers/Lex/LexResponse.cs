using Lambda.Routing.Lex;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>
/// How a conversation with a bot of Amazon Lex goes on. The factories start from where it stands, so that session attributes, contexts
/// and slots are kept.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">response format</see>.</remarks>
[ResponseType]
public sealed partial record LexResponse
{
    /// <summary>Where the conversation stands from now on, and what the bot does next.</summary>
    public required LexSessionState SessionState { get; init; }

    /// <summary>What the bot says.</summary>
    public IReadOnlyList<LexMessage> Messages { get; init; } = [];

    /// <summary>What the client gets along with the answer.</summary>
    public IReadOnlyDictionary<string, string> RequestAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The intent is done.</summary>
    /// <param name="event">The event that is answered.</param>
    /// <param name="messages">What the bot says.</param>
    public static LexResponse Close(LexEvent @event, params ReadOnlySpan<LexMessage> messages) =>
        Of(@event, new() { Type = LexDialogActionType.Close }, LexIntentState.Fulfilled, messages);

    /// <summary>The intent could not be done, and is over.</summary>
    /// <param name="event">The event that is answered.</param>
    /// <param name="messages">What the bot says.</param>
    public static LexResponse Fail(LexEvent @event, params ReadOnlySpan<LexMessage> messages) =>
        Of(@event, new() { Type = LexDialogActionType.Close }, LexIntentState.Failed, messages);

    /// <summary>The bot goes on by itself.</summary>
    /// <param name="event">The event that is answered.</param>
    public static LexResponse Delegate(LexEvent @event) => Of(@event, new() { Type = LexDialogActionType.Delegate }, null, []);

    /// <summary>The bot asks for a slot.</summary>
    /// <param name="event">The event that is answered.</param>
    /// <param name="slot">The slot's name.</param>
    /// <param name="messages">What the bot says; nothing for the slot's own prompt.</param>
    public static LexResponse ElicitSlot(LexEvent @event, string slot, params ReadOnlySpan<LexMessage> messages) =>
        Of(@event, new() { Type = LexDialogActionType.ElicitSlot, SlotToElicit = slot }, LexIntentState.InProgress, messages);

    /// <summary>The bot asks whether the intent is right.</summary>
    /// <param name="event">The event that is answered.</param>
    /// <param name="messages">What the bot says; nothing for the intent's own prompt.</param>
    public static LexResponse ConfirmIntent(LexEvent @event, params ReadOnlySpan<LexMessage> messages) =>
        Of(@event, new() { Type = LexDialogActionType.ConfirmIntent }, LexIntentState.InProgress, messages);

    /// <summary>The bot asks what the user wants.</summary>
    /// <param name="event">The event that is answered.</param>
    /// <param name="messages">What the bot says: at least one message.</param>
    public static LexResponse ElicitIntent(LexEvent @event, params ReadOnlySpan<LexMessage> messages)
    {
        LexResponse response = Of(@event, new() { Type = LexDialogActionType.ElicitIntent }, null, messages);
        return response with { SessionState = response.SessionState with { Intent = null } };
    }

    /// <summary>The same with a session attribute set.</summary>
    /// <param name="name">The attribute's name.</param>
    /// <param name="value">Its value.</param>
    public LexResponse WithSessionAttribute(string name, string value) => this with
    {
        SessionState = SessionState with { SessionAttributes = new Dictionary<string, string>(SessionState.SessionAttributes) { [name] = value } },
    };

    /// <summary>The same with a slot filled, or emptied.</summary>
    /// <param name="name">The slot's name.</param>
    /// <param name="value">Its value; <see langword="null"/> to empty it.</param>
    /// <exception cref="InvalidOperationException">The answer has no intent.</exception>
    public LexResponse WithSlot(string name, string? value)
    {
        LexIntent intent = SessionState.Intent ?? throw new InvalidOperationException("The answer has no intent whose slot could be filled.");
        Dictionary<string, LexSlot?> slots = new(intent.Slots) { [name] = value is null ? null : LexSlot.Of(value) };
        return this with { SessionState = SessionState with { Intent = intent with { Slots = slots } } };
    }

    /// <summary>Insists on what Lex insists on.</summary>
    internal void Check()
    {
        string? type = SessionState.DialogAction?.Type;
        if (string.IsNullOrEmpty(type))
        {
            throw new InvalidOperationException("An answer to Amazon Lex needs a dialog action with a type.");
        }
        if (type == LexDialogActionType.ElicitIntent && Messages.Count == 0)
        {
            throw new InvalidOperationException("An answer to Amazon Lex that asks for an intent needs a message.");
        }
    }

    private static LexResponse Of(LexEvent @event, LexDialogAction action, string? state, ReadOnlySpan<LexMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(@event);
        LexSessionState now = @event.State;
        LexIntent? intent = state is null ? now.Intent : now.Intent is { } asked ? asked with { State = state } : null;
        return new LexResponse { SessionState = now with { DialogAction = action, Intent = intent }, Messages = messages.ToArray() };
    }
}
