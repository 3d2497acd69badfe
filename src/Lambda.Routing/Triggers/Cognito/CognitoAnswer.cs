using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Cognito;

/// <summary>The answer that a user pool wants: its own event, with the response filled in.</summary>
internal static class CognitoAnswer
{
    private const string Member = "response";

    public static void Write<T>(ReadOnlySpan<byte> json, T response, IBufferWriter<byte> output) where T : IWritable =>
        JsonEcho.Write(json, Member, response, output);

    public static void Write(ReadOnlySpan<byte> json, JsonElement response, IBufferWriter<byte> output)
    {
        if (response.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException($"The response must be a JSON object, not {response.ValueKind}.");
        }
        JsonEcho.Write(json, Member, new Content(response), output);
    }

    public static void WriteUnchanged(ReadOnlySpan<byte> json, IBufferWriter<byte> output) => JsonEcho.Write(json, output);

    private readonly struct Content(JsonElement json) : IWritable
    {
        public void Write(Utf8JsonWriter writer) => json.WriteTo(writer);
    }
}
