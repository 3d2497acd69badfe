using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>A card with a picture and buttons, where the client shows any.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">imageResponseCard</see>.</remarks>
[ResponseType]
public sealed partial record LexImageCard
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The line under it.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The picture's address.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Up to five buttons.</summary>
    public IReadOnlyList<LexButton> Buttons { get; init; } = [];
}
