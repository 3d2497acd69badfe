using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>Writes what a function makes of a request or response, with the members that nobody modelled.</summary>
internal static class ResultWriter
{
    private const int MostViewerBytes = 40 * 1024;
    private const int MostOriginBytes = 1024 * 1024;

    public static void Write(ReadOnlySpan<byte> json, CloudFrontEvent @event, CloudFrontResult result, IBufferWriter<byte> output)
    {
        bool isRequest = result.Request is not null;
        ReadOnlyMemory<byte> typed = isRequest ? ResponseJson.ToUtf8(result.Request!) : ResponseJson.ToUtf8(result.Response!);
        ReadOnlyMemory<byte> answer = Original(json, isRequest ? "request"u8 : "response"u8) is { } original ? Overlay.Write(original, typed) : typed;
        int most = @event.EventType.StartsWith("viewer-", StringComparison.Ordinal) ? MostViewerBytes : MostOriginBytes;
        if (!isRequest && answer.Length > most)
        {
            throw new InvalidOperationException($"The response has {answer.Length} bytes, and CloudFront takes {most} at most here.");
        }
        output.Write(answer.Span);
    }

    private static JsonElement? Original(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member)
    {
        // The reader of events skips a byte order mark, and this one does not.
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json["\uFEFF"u8.Length..] : json);
        JsonElement data = JsonElement.ParseValue(ref reader).GetProperty("Records"u8)[0].GetProperty("cf"u8);
        return data.TryGetProperty(member, out JsonElement original) && original.ValueKind == JsonValueKind.Object ? original : null;
    }
}
