using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>How likely each mood is, from 0 to 1.</summary>
[EventType]
public sealed partial record LexSentimentScore
{
    /// <summary>Good.</summary>
    public double? Positive { get; init; }

    /// <summary>Bad.</summary>
    public double? Negative { get; init; }

    /// <summary>Neither.</summary>
    public double? Neutral { get; init; }

    /// <summary>Both.</summary>
    public double? Mixed { get; init; }
}
