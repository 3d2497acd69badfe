using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>What the bot says.</summary>
[ResponseType]
public sealed partial record LexV1Message
{
    /// <summary><c>PlainText</c>, <c>SSML</c> or <c>CustomPayload</c>.</summary>
    public required string ContentType { get; init; }

    /// <summary>The text.</summary>
    public required string Content { get; init; }
}
