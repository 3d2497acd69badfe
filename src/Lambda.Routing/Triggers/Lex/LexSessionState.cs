using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Lex;

/// <summary>Where a conversation stands, and in an answer how it goes on.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">session state</see>.</remarks>
[EventType, ResponseType]
public sealed partial record LexSessionState
{
    /// <summary>The contexts that are active. An answer without any ends them all.</summary>
    [WriteEmpty]
    public IReadOnlyList<LexActiveContext> ActiveContexts { get; init; } = [];

    /// <summary>What the function keeps through the session.</summary>
    [WriteEmpty]
    public IReadOnlyDictionary<string, string> SessionAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Phrases that are likely to be heard for a slot.</summary>
    public LexRuntimeHints? RuntimeHints { get; init; }

    /// <summary>What the bot does next: in an answer always there.</summary>
    public LexDialogAction? DialogAction { get; init; }

    /// <summary>The intent that the conversation is about; none where the bot asks for one.</summary>
    public LexIntent? Intent { get; init; }

    /// <summary>The request that the state comes from.</summary>
    public partial string? OriginatingRequestId { get; init; }
}
