using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>What the bot does next.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html#using-lambda-response-format">response format</see>.</remarks>
[ResponseType]
public sealed partial record LexV1DialogAction
{
    /// <summary>What: see <see cref="LexDialogActionType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>What became of the intent, when it is closed: <c>Fulfilled</c> or <c>Failed</c>.</summary>
    public string? FulfillmentState { get; init; }

    /// <summary>What the bot says.</summary>
    public LexV1Message? Message { get; init; }

    /// <summary>The intent.</summary>
    public string? IntentName { get; init; }

    /// <summary>Its slots; <see langword="null"/> for one that is not filled.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, string?>? Slots { get; init; }

    /// <summary>The slot that is asked for.</summary>
    public string? SlotToElicit { get; init; }

    /// <summary>Cards that the client shows.</summary>
    public LexV1ResponseCard? ResponseCard { get; init; }
}
