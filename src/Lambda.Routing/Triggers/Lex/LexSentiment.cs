using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>The mood of what the user said.</summary>
[EventType]
public sealed partial record LexSentiment
{
    /// <summary><c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c> or <c>MIXED</c>.</summary>
    public partial string? Sentiment { get; init; }

    /// <summary>How likely each of them is.</summary>
    public LexSentimentScore? SentimentScore { get; init; }
}
