using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Connect;

/// <summary>Writes what a flow goes on with, and insists on what Amazon Connect insists on: else the flow takes its error branch without a word.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html#verify-function">function response</see>.</remarks>
internal static class ConnectAnswer
{
    private const int Limit = 32 * 1024;

    public static void Write(IReadOnlyDictionary<string, string> values, IBufferWriter<byte> output)
    {
        var answer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(answer, ResponseJson.Options))
        {
            writer.WriteStartObject();
            foreach ((string name, string value) in values)
            {
                writer.WriteString(name, value ?? "");
            }
            writer.WriteEndObject();
        }
        Send(answer, output);
    }

    public static void Write(JsonElement value, IBufferWriter<byte> output)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidOperationException("An answer to Amazon Connect is a JSON object.");
        }
        var answer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(answer, ResponseJson.Options))
        {
            value.WriteTo(writer);
        }
        Send(answer, output);
    }

    private static void Send(ArrayBufferWriter<byte> answer, IBufferWriter<byte> output)
    {
        if (answer.WrittenCount >= Limit)
        {
            throw new InvalidOperationException($"The answer to Amazon Connect has {answer.WrittenCount} bytes; it must have less than {Limit}.");
        }
        output.Write(answer.WrittenSpan);
    }
}
