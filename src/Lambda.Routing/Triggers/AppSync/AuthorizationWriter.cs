using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.AppSync;

/// <summary>Writes an authorizer's decision.</summary>
internal static class AuthorizationWriter
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(AppSyncAuthorization decision, bool isEventApi, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartObject();
        writer.WriteBoolean("isAuthorized"u8, decision.IsAllowed);
        if (decision.Context.Count > 0)
        {
            writer.WriteStartObject(isEventApi ? "handlerContext"u8 : "resolverContext"u8);
            foreach ((string name, string value) in decision.Context)
            {
                writer.WriteString(name, value);
            }
            writer.WriteEndObject();
        }
        if (decision.DeniedFields.Count > 0)
        {
            writer.WriteStartArray("deniedFields"u8);
            foreach (string field in decision.DeniedFields)
            {
                writer.WriteStringValue(field);
            }
            writer.WriteEndArray();
        }
        if (decision.TimeToLive is { } time)
        {
            writer.WriteNumber("ttlOverride"u8, (long)time.TotalSeconds);
        }
        writer.WriteEndObject();
    }
}
