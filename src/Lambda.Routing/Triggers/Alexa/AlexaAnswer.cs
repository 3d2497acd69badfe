using System.Buffers;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Writes a skill's answer, and insists on what Alexa insists on: else the user hears that there was a problem, and nobody knows which.</summary>
internal static class AlexaAnswer
{
    private const int MostCharacters = 8000;

    public static void Write(AlexaEvent asked, AlexaResponse answer, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        AlexaReply reply = answer.Response;
        if (IsSilent(asked.Request.Type) && reply is not { OutputSpeech: null, Card: null, Reprompt: null, ShouldEndSession: null })
        {
            throw new InvalidOperationException(
                "A request of this kind (the end of a session, an event of a player or of the skill) cannot be answered with speech, a card, a reprompt or the end of the session.");
        }
        Check(reply.OutputSpeech);
        Check(reply.Reprompt?.OutputSpeech);
        ResponseJson.Write(KeepsAttributes(asked, answer) ? answer with { SessionAttributes = asked.Session!.Attributes.GetJson() } : answer, output);
    }

    // Alexa forgets the attributes that an answer does not repeat.
    private static bool KeepsAttributes(AlexaEvent asked, AlexaResponse answer) =>
        answer is { SessionAttributes: null, Response.ShouldEndSession: not true }
        && asked.Session is { Attributes.IsMissing: false } && !IsSilent(asked.Request.Type);

    private static bool IsSilent(string type) =>
        type is "SessionEndedRequest" or "System.ExceptionEncountered"
        || type.StartsWith("AudioPlayer.", StringComparison.Ordinal)
        || type.StartsWith("PlaybackController.", StringComparison.Ordinal)
        || type.StartsWith("AlexaSkillEvent.", StringComparison.Ordinal);

    private static void Check(AlexaSpeech? speech)
    {
        int length = (speech?.Text ?? speech?.Ssml)?.Length ?? 0;
        if (length > MostCharacters)
        {
            throw new InvalidOperationException($"Alexa is to say {length} characters; it says at most {MostCharacters}.");
        }
    }
}
