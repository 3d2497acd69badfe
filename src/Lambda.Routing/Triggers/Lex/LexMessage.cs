using Lambda.Routing.Lex;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>Something that a bot of Amazon Lex says.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">messages</see>.</remarks>
[ResponseType]
public sealed partial record LexMessage
{
    /// <summary><c>PlainText</c>, <c>SSML</c>, <c>CustomPayload</c> or <c>ImageResponseCard</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>The text; not of a card.</summary>
    public string? Content { get; init; }

    /// <summary>The card.</summary>
    public LexImageCard? ImageResponseCard { get; init; }

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator LexMessage(string text) => FromString(text);

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static LexMessage FromString(string text) => new() { ContentType = "PlainText", Content = text };

    /// <summary>Text with marks for the voice (<see href="https://docs.aws.amazon.com/polly/latest/dg/ssml.html">SSML</see>).</summary>
    /// <param name="ssml">The text.</param>
    public static LexMessage Ssml(string ssml) => new() { ContentType = "SSML", Content = ssml };

    /// <summary>Text that only the client understands.</summary>
    /// <param name="content">The text.</param>
    public static LexMessage Custom(string content) => new() { ContentType = "CustomPayload", Content = content };

    /// <summary>A card.</summary>
    /// <param name="card">The card.</param>
    public static LexMessage Card(LexImageCard card) => new() { ContentType = "ImageResponseCard", ImageResponseCard = card };
}
