using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>An intent, and what is known about it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html">input event format</see>.</remarks>
[EventType]
public sealed partial record LexV1Intent
{
    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>How sure Lex is, from 0 to 1.</summary>
    [ReadWith(typeof(LexConfidence))]
    public double? NluIntentConfidenceScore { get; init; }

    /// <summary>Its slots by name; <see langword="null"/> for one that is not filled.</summary>
    [ReadWith(typeof(LexV1SlotMap))]
    public IReadOnlyDictionary<string, string?> Slots { get; init; } = new Dictionary<string, string?>();

    /// <summary>What Lex made of the slots, by name.</summary>
    public IReadOnlyDictionary<string, LexV1SlotDetail> SlotDetails { get; init; } = new Dictionary<string, LexV1SlotDetail>();

    /// <summary>Whether the user confirmed it: <c>None</c>, <c>Confirmed</c>, <c>Denied</c>.</summary>
    public partial string? ConfirmationStatus { get; init; }

    /// <summary>What Amazon Kendra found, for a search intent.</summary>
    public Payload KendraResponse { get; init; }
}
