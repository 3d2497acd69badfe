using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What AWS Lambda sends to a function that is another one's destination
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">example records</see>).
/// </summary>
public static class DestinationEvents
{
    /// <summary>A function succeeded.</summary>
    /// <param name="function">The function's name or ARN.</param>
    /// <param name="request">What it was given, as a JSON document.</param>
    /// <param name="response">What it returned, as a JSON document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException">One of the documents is no JSON.</exception>
    public static ReadOnlyMemory<byte> Succeeded(string function, string request, string response) =>
        Write(function, "Success", 1, null, request, response);

    /// <summary>A function failed as often as it was tried.</summary>
    /// <param name="function">The function's name or ARN.</param>
    /// <param name="request">What it was given, as a JSON document.</param>
    /// <param name="errorMessage">The error's message.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public static ReadOnlyMemory<byte> Failed(string function, string request, string errorMessage = "failed") =>
        Write(function, "RetriesExhausted", 3, "Unhandled", request, $$"""{"errorMessage":"{{JsonEncodedText.Encode(errorMessage)}}"}""");

    /// <summary>An event became too old before the function could be tried again: there is no answer.</summary>
    /// <param name="function">The function's name or ARN.</param>
    /// <param name="request">What it was given, as a JSON document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public static ReadOnlyMemory<byte> Expired(string function, string request) => Write(function, "EventAgeExceeded", 1, null, request, null);

    private static ReadOnlyMemory<byte> Write(string function, string condition, int count, string? error, string request, string? response)
    {
        ArgumentException.ThrowIfNullOrEmpty(function);
        ArgumentNullException.ThrowIfNull(request);
        return EventWriter.Write((function, condition, count, error, request, response), static (writer, all) =>
        {
            writer.WriteString("version", "1.0");
            writer.WriteString("timestamp", EventWriter.FormatMilliseconds(TestAccount.Now));
            writer.WriteStartObject("requestContext");
            writer.WriteString("requestId", TestAccount.IdOf(1));
            writer.WriteString("functionArn", TestAccount.ArnOf("lambda", all.function, "function:") + ":$LATEST");
            writer.WriteString("condition", all.condition);
            writer.WriteNumber("approximateInvokeCount", all.count);
            writer.WriteEndObject();
            writer.WritePropertyName("requestPayload");
            writer.WriteRawValue(all.request);
            if (all.response is null)
            {
                return;
            }
            writer.WriteStartObject("responseContext");
            writer.WriteNumber("statusCode", 200);
            writer.WriteString("executedVersion", "$LATEST");
            if (all.error is not null)
            {
                writer.WriteString("functionError", all.error);
            }
            writer.WriteEndObject();
            writer.WritePropertyName("responsePayload");
            writer.WriteRawValue(all.response);
        });
    }
}
