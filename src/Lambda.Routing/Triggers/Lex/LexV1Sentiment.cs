using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>The mood of what the user said.</summary>
[EventType]
public sealed partial record LexV1Sentiment
{
    /// <summary><c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c> or <c>MIXED</c>.</summary>
    public partial string? SentimentLabel { get; init; }

    /// <summary>How likely each of them is, as Lex writes it: <c>{Positive: 0.9,Negative: 0.0, ...}</c>.</summary>
    public partial string? SentimentScore { get; init; }
}
