using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Cards that the client shows.</summary>
[ResponseType]
public sealed partial record LexV1ResponseCard
{
    /// <summary>The version of the cards' form.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The kind of card.</summary>
    public string ContentType { get; init; } = "application/vnd.amazonaws.card.generic";

    /// <summary>The cards.</summary>
    public IReadOnlyList<LexV1Attachment> GenericAttachments { get; init; } = [];
}
