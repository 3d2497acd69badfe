using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Reads the answer to a batch.</summary>
public static class BatchAnswers
{
    /// <summary>
    /// The identifiers of the records that the answer names as failed
    /// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting">batch item failures</see>);
    /// empty when every record was handled.
    /// </summary>
    /// <param name="result">The answer.</param>
    /// <exception cref="InvalidOperationException">The answer is not one to a batch whose source lets records fail one by one.</exception>
    public static IReadOnlyList<string> FailedItems(this InvocationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using JsonDocument answer = AnswerJson.Parse(result);
        if (answer.RootElement.ValueKind != JsonValueKind.Object || !answer.RootElement.TryGetProperty("batchItemFailures", out JsonElement failures))
        {
            throw new InvalidOperationException("The answer has no batchItemFailures: the event was no batch whose records can fail one by one.");
        }
        return [.. failures.EnumerateArray().Select(failure => failure.GetProperty("itemIdentifier").GetString() ?? "")];
    }
}
