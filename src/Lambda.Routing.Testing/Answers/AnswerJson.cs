using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Parses answers, and says what they are not without showing what they hold.</summary>
internal static class AnswerJson
{
    public static JsonDocument Parse(InvocationResult result)
    {
        if (result.Response.IsEmpty)
        {
            throw new InvalidOperationException("The answer is empty.");
        }
        try
        {
            return JsonDocument.Parse(result.Response);
        }
        catch (JsonException)
        {
            throw new InvalidOperationException("The answer is no JSON.");
        }
    }
}
