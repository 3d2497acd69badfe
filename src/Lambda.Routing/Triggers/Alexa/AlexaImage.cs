using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>A picture of a card, in two sizes.</summary>
[ResponseType]
public sealed partial record AlexaImage
{
    /// <summary>The address of the small one.</summary>
    public string? SmallImageUrl { get; init; }

    /// <summary>The address of the large one.</summary>
    public string? LargeImageUrl { get; init; }
}
