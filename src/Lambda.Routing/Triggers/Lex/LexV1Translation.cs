namespace Lambda.Routing.Lex;

/// <summary>Puts what Lex V1 says in the terms of Lex V2, and answers in those back again.</summary>
internal static class LexV1Translation
{
    public static LexSessionState ToState(LexV1Event asked) => new()
    {
        SessionAttributes = asked.SessionAttributes,
        ActiveContexts = [.. asked.ActiveContexts.Select(context => new LexActiveContext
        {
            Name = context.Name,
            TimeToLive = context.TimeToLive,
            ContextAttributes = context.Parameters,
        })],
        Intent = new LexIntent
        {
            Name = asked.CurrentIntent.Name,
            ConfirmationState = asked.CurrentIntent.ConfirmationStatus,
            Slots = asked.CurrentIntent.Slots.ToDictionary(slot => slot.Key, slot => slot.Value is null ? null : LexSlot.Of(slot.Value)),
        },
    };

    public static LexV1Response ToResponse(LexResponse response) => new()
    {
        SessionAttributes = response.SessionState.SessionAttributes,
        ActiveContexts = [.. response.SessionState.ActiveContexts.Select(context => new LexV1ActiveContext
        {
            Name = context.Name,
            TimeToLive = context.TimeToLive,
            Parameters = context.ContextAttributes,
        })],
        DialogAction = ToAction(response, response.SessionState.DialogAction!),
    };

    // Each action has members of its own, and Lex refuses those of another.
    private static LexV1DialogAction ToAction(LexResponse response, LexDialogAction action)
    {
        LexIntent? intent = response.SessionState.Intent;
        bool namesIntent = action.Type is LexDialogActionType.ElicitSlot or LexDialogActionType.ConfirmIntent;
        return new LexV1DialogAction
        {
            Type = action.Type!,
            FulfillmentState = action.Type != LexDialogActionType.Close ? null
                : intent?.State == LexIntentState.Failed ? LexIntentState.Failed : LexIntentState.Fulfilled,
            IntentName = namesIntent ? intent?.Name : null,
            Slots = namesIntent || action.Type == LexDialogActionType.Delegate
                ? intent?.Slots.ToDictionary(slot => slot.Key, slot => slot.Value?.Text)
                : null,
            SlotToElicit = action.SlotToElicit,
            Message = ToMessage([.. response.Messages.Where(message => message.ImageResponseCard is null)]),
            ResponseCard = ToCard([.. response.Messages.Select(message => message.ImageResponseCard).OfType<LexImageCard>()]),
        };
    }

    private static LexV1Message? ToMessage(LexMessage[] messages) => messages switch
    {
        [] => null,
        [var first, ..] when Array.TrueForAll(messages, message => message.ContentType == first.ContentType) =>
            new LexV1Message { ContentType = first.ContentType, Content = string.Join(' ', messages.Select(message => message.Content)) },
        _ => throw new InvalidOperationException("A bot of Lex V1 says one message: it cannot be of several content types."),
    };

    private static LexV1ResponseCard? ToCard(LexImageCard[] cards) => cards.Length == 0 ? null : new()
    {
        GenericAttachments = [.. cards.Select(card => new LexV1Attachment
        {
            Title = card.Title,
            SubTitle = card.Subtitle,
            ImageUrl = card.ImageUrl,
            Buttons = card.Buttons,
        })],
    };
}
