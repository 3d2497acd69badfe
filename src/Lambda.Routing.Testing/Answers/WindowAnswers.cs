using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>Reads the answer to a batch of a time window; its failed records are in <see cref="BatchAnswers.FailedItems"/>.</summary>
public static class WindowAnswers
{
    /// <summary>The state that the answer holds: what the window's next call gets.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="typeInfo">The state's JSON contract: <c>AppJson.Default.Totals</c>.</param>
    /// <typeparam name="T">The state's type.</typeparam>
    /// <exception cref="InvalidOperationException">The answer holds no state, so that AWS would count the call as failed.</exception>
    public static T WindowState<T>(this InvocationResult result, JsonTypeInfo<T> typeInfo) =>
        JsonSerializer.Deserialize(StateOf(result), typeInfo) ?? throw new InvalidOperationException("The answer's state is null.");

    internal static string StateOf(InvocationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using JsonDocument answer = AnswerJson.Parse(result);
        return answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("state", out JsonElement state)
            ? state.GetRawText()
            : throw new InvalidOperationException("The answer has no state: the event was no batch of a time window, or no method took its window.");
    }
}
