using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>
/// What a polling source reads out of an answer, by AWS's
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting">success and failure conditions</see>.
/// </summary>
/// <param name="IsFailure">The whole batch failed.</param>
/// <param name="Failed">The records that failed, each by its identifier; for a topic's the identifier is JSON.</param>
internal sealed record BatchReport(bool IsFailure, IReadOnlyList<string> Failed)
{
    private static readonly BatchReport s_failure = new(true, []);
    private static readonly BatchReport s_success = new(false, []);

    /// <param name="answer">What Lambda got.</param>
    /// <param name="isRead">Whether the mapping has <c>ReportBatchItemFailures</c>.</param>
    public static BatchReport Of(Answer answer, bool isRead) =>
        answer.Kind != AnswerKind.Response ? s_failure : isRead ? Parse(answer.Body) : s_success;

    private static BatchReport Parse(byte[] body)
    {
        if (body.Length == 0)
        {
            return s_success;
        }
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return s_failure;
        }
        using (document)
        {
            // A null or empty list, an empty object and null are successes. So is PascalCase: the list is not found.
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("batchItemFailures", out JsonElement list)
                || list.ValueKind != JsonValueKind.Array)
            {
                return s_success;
            }
            var failed = new List<string>();
            foreach (JsonElement failure in list.EnumerateArray())
            {
                if (failure.ValueKind != JsonValueKind.Object || !failure.TryGetProperty("itemIdentifier", out JsonElement identifier))
                {
                    return s_failure;
                }
                string? text = identifier.ValueKind == JsonValueKind.String ? identifier.GetString() : identifier.GetRawText();
                if (text is null or "" or "null")
                {
                    return s_failure;
                }
                failed.Add(text);
            }
            return new BatchReport(false, failed);
        }
    }
}
