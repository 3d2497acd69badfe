using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>One thing that the user may have said.</summary>
[EventType]
public sealed partial record LexTranscription
{
    /// <summary>The text.</summary>
    public partial string? Transcription { get; init; }

    /// <summary>How sure Lex is, from 0 to 1.</summary>
    [ReadWith(typeof(LexConfidence))]
    public double? TranscriptionConfidence { get; init; }

    /// <summary>What it would mean.</summary>
    public LexResolvedContext? ResolvedContext { get; init; }

    /// <summary>The slots that it would fill.</summary>
    [ReadWith(typeof(LexSlotMap))]
    public IReadOnlyDictionary<string, LexSlot?> ResolvedSlots { get; init; } = new Dictionary<string, LexSlot?>();
}
