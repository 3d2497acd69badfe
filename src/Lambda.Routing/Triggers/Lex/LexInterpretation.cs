using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>One intent that the input may mean.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">interpretations</see>.</remarks>
[EventType]
public sealed partial record LexInterpretation
{
    /// <summary>The intent.</summary>
    public LexIntent? Intent { get; init; }

    /// <summary>Who found it: <c>Lex</c> or <c>Bedrock</c>.</summary>
    public partial string? InterpretationSource { get; init; }

    /// <summary>How sure Lex is, from 0 to 1.</summary>
    [ReadWith(typeof(LexConfidence))]
    public double? NluConfidence { get; init; }

    /// <summary>The mood of the input.</summary>
    public LexSentiment? SentimentResponse { get; init; }
}
