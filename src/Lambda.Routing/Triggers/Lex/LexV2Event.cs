using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Lex;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A bot of Amazon Lex V2 asks the function how a conversation goes on.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html">input event format</see>.</remarks>
[EventType]
[Source("lex-v2")]
[AwsEventClass("Amazon.Lambda.LexV2Events.LexV2Event")]
[Shape("sessionState", "bot")]
[DocumentedValues(nameof(InvocationSource), "DialogCodeHook", "FulfillmentCodeHook")]
public sealed partial record LexV2Event : LexEvent, IRespondingEvent<LexV2Event, LexResponse>
{
    /// <summary>How the user answered: <c>DTMF</c>, <c>Speech</c>, <c>Text</c>.</summary>
    public partial string? InputMode { get; init; }

    /// <summary>What the client wants: <c>text/plain; charset=utf-8</c>, <c>audio/mpeg</c>, <c>ImageResponseCard</c>.</summary>
    public partial string? ResponseContentType { get; init; }

    /// <summary>The session.</summary>
    public partial string? SessionId { get; init; }

    /// <summary>Where in the conversation's flow the function is called.</summary>
    public partial string? InvocationLabel { get; init; }

    /// <summary>The bot.</summary>
    [Discriminator]
    public required LexBot Bot { get; init; }

    /// <summary>What the input may mean, the likeliest first.</summary>
    public IReadOnlyList<LexInterpretation> Interpretations { get; init; } = [];

    /// <summary>What the bot would do next if it were left to it.</summary>
    public LexProposedState? ProposedNextState { get; init; }

    /// <summary>Where the conversation stands.</summary>
    [Discriminator]
    public required LexSessionState SessionState { get; init; }

    /// <summary>What the user may have said, the likeliest first.</summary>
    public IReadOnlyList<LexTranscription> Transcriptions { get; init; } = [];

    /// <inheritdoc/>
    // The names of computed properties are paths for whoever writes a filter's value into a sample.
    [JsonPropertyName("sessionState.intent.name")]
    public override string? IntentName => SessionState.Intent?.Name;

    /// <inheritdoc/>
    [JsonPropertyName("bot.name")]
    public override string? BotName => Bot.Name;

    /// <inheritdoc/>
    public override LexSessionState State => SessionState;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, LexV2Event @event, LexResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Check();
        ResponseJson.Write(response, output);
    }
}
