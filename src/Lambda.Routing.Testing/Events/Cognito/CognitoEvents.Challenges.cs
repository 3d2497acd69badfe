using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <content>Custom sign-ins.</content>
public static partial class CognitoEvents
{
    /// <summary>A custom sign-in has to go on.</summary>
    /// <param name="userName">The user's name.</param>
    /// <param name="session">The challenges so far, and whether each was answered well.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> DefineAuthChallenge(string userName, params (string ChallengeName, bool IsCorrect)[] session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Write("DefineAuthChallenge_Authentication", userName, [], writer => WriteSession(writer, session), static writer =>
        {
            writer.WriteNull("challengeName");
            writer.WriteNull("issueTokens");
            writer.WriteNull("failAuthentication");
        });
    }

    /// <summary>A custom challenge has to be made.</summary>
    /// <param name="userName">The user's name.</param>
    /// <param name="session">The challenges so far, and whether each was answered well.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> CreateAuthChallenge(string userName, params (string ChallengeName, bool IsCorrect)[] session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Write("CreateAuthChallenge_Authentication", userName, [], writer =>
        {
            writer.WriteString("challengeName", "CUSTOM_CHALLENGE");
            WriteSession(writer, session);
        }, response: null);
    }

    /// <summary>A user has answered a custom challenge.</summary>
    /// <param name="userName">The user's name.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="privateParameters">What the challenge was made with.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> VerifyAuthChallenge(string userName, string answer, params IEnumerable<KeyValuePair<string, string>> privateParameters)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(privateParameters);
        return Write("VerifyAuthChallengeResponse_Authentication", userName, [], writer =>
        {
            writer.WriteMap("privateChallengeParameters", privateParameters);
            writer.WriteString("challengeAnswer", answer);
        }, static writer => writer.WriteNull("answerCorrect"));
    }

    private static void WriteSession(Utf8JsonWriter writer, (string ChallengeName, bool IsCorrect)[] session)
    {
        writer.WriteStartArray("session");
        foreach ((string name, bool isCorrect) in session)
        {
            writer.WriteStartObject();
            writer.WriteString("challengeName", name);
            writer.WriteBoolean("challengeResult", isCorrect);
            writer.WriteNull("challengeMetadata");
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
