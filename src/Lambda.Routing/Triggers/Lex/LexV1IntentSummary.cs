using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>An intent that was lately in use.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lex/latest/dg/API_runtime_IntentSummary.html">IntentSummary</see>.</remarks>
[EventType, ResponseType]
public sealed partial record LexV1IntentSummary
{
    /// <summary>Its name.</summary>
    public partial string? IntentName { get; init; }

    /// <summary>A label that the function gave it.</summary>
    public partial string? CheckpointLabel { get; init; }

    /// <summary>Its slots.</summary>
    [ReadWith(typeof(LexV1SlotMap))]
    [WriteEmpty]
    public IReadOnlyDictionary<string, string?> Slots { get; init; } = new Dictionary<string, string?>();

    /// <summary>Whether the user confirmed it.</summary>
    public partial string? ConfirmationStatus { get; init; }

    /// <summary>What the bot did next.</summary>
    public partial string? DialogActionType { get; init; }

    /// <summary>What became of it.</summary>
    public partial string? FulfillmentState { get; init; }

    /// <summary>The slot that was asked for.</summary>
    public partial string? SlotToElicit { get; init; }
}
