using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Lex;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A bot of Amazon Lex V1 asks the function how a conversation goes on.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html">input event and response format</see>.</remarks>
[EventType]
[Source("lex-v1")]
[AwsEventClass("Amazon.Lambda.LexEvents.LexEvent")]
[Shape("currentIntent", "bot")]
[DocumentedValues(nameof(InvocationSource), "DialogCodeHook", "FulfillmentCodeHook")]
[Closed("AWS ended support for Amazon Lex V1 on 15 September 2025; Amazon Lex V2 is its successor")]
public sealed partial record LexV1Event : LexEvent, IRespondingEvent<LexV1Event, LexV1Response>, IRespondingEvent<LexV1Event, LexResponse>
{
    /// <summary>The user, as the client calls them.</summary>
    public partial string? UserId { get; init; }

    /// <summary>What the function keeps through the session.</summary>
    public IReadOnlyDictionary<string, string> SessionAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The bot.</summary>
    [Discriminator]
    public required LexV1Bot Bot { get; init; }

    /// <summary>How the client speaks: <c>Text</c> or <c>Voice</c>.</summary>
    public partial string? OutputDialogMode { get; init; }

    /// <summary>The intent that the conversation is about.</summary>
    [Discriminator]
    public required LexV1Intent CurrentIntent { get; init; }

    /// <summary>What else the input may mean.</summary>
    public IReadOnlyList<LexV1Intent> AlternativeIntents { get; init; } = [];

    /// <summary>The intents that were lately in use.</summary>
    public IReadOnlyList<LexV1IntentSummary> RecentIntentSummaryView { get; init; } = [];

    /// <summary>The mood of the input.</summary>
    public LexV1Sentiment? SentimentResponse { get; init; }

    /// <summary>What Amazon Kendra found, for a search intent.</summary>
    public Payload KendraResponse { get; init; }

    /// <summary>The contexts that are active.</summary>
    public IReadOnlyList<LexV1ActiveContext> ActiveContexts { get; init; } = [];

    /// <inheritdoc/>
    // The names of computed properties are paths for whoever writes a filter's value into a sample.
    [JsonPropertyName("currentIntent.name")]
    public override string? IntentName => CurrentIntent.Name;

    /// <inheritdoc/>
    [JsonPropertyName("bot.name")]
    public override string? BotName => Bot.Name;

    /// <inheritdoc/>
    public override LexSessionState State => LexV1Translation.ToState(this);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, LexV1Event @event, LexV1Response response, IBufferWriter<byte> output) =>
        ResponseJson.Write(response, output);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, LexV1Event @event, LexResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Check();
        ResponseJson.Write(LexV1Translation.ToResponse(response), output);
    }
}
