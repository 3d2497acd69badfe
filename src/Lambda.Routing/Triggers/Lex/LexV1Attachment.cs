using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A card.</summary>
[ResponseType]
public sealed partial record LexV1Attachment
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The line under it.</summary>
    public string? SubTitle { get; init; }

    /// <summary>The picture's address.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Where the card leads.</summary>
    public string? AttachmentLinkUrl { get; init; }

    /// <summary>Its buttons.</summary>
    public IReadOnlyList<LexButton> Buttons { get; init; } = [];
}
