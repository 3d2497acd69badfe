using Lambda.Routing.Lex;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>How a conversation with a bot of Amazon Lex V1 goes on, in its own terms. <see cref="LexResponse"/> serves bots of both versions.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html#using-lambda-response-format">response format</see>.</remarks>
[ResponseType]
public sealed partial record LexV1Response
{
    /// <summary>What the function keeps through the session.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, string> SessionAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The intents that were lately in use, changed; <see langword="null"/> to leave them.</summary>
    [WriteEmpty]
    public IReadOnlyList<LexV1IntentSummary>? RecentIntentSummaryView { get; init; }

    /// <summary>The contexts that are active from now on; <see langword="null"/> to leave them.</summary>
    [WriteEmpty]
    public IReadOnlyList<LexV1ActiveContext>? ActiveContexts { get; init; }

    /// <summary>What the bot does next.</summary>
    public required LexV1DialogAction DialogAction { get; init; }
}
