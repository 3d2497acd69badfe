using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A field that AWS AppSync wants resolved for several objects at once (<c>BatchInvoke</c>): a JSON array, and so is the answer.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html">batching in Lambda resolvers</see>.</remarks>
[Source("appsync-resolver", Trigger = FunctionTrigger.Http)]
[Shape("[0].info.fieldName")]
public sealed record AppSyncBatchEvent : IResultBatchEvent<AppSyncBatchEvent, AppSyncResolverEvent, JsonAnswer>
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fields to resolve, in the order in which the answer gives their values.</summary>
    [Records]
    [JsonPropertyName("")]
    public required IReadOnlyList<AppSyncResolverEvent> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Results;

    /// <inheritdoc/>
    public static string IdentifierPath => "";

    /// <inheritdoc/>
    public static string? GetIdentifier(AppSyncResolverEvent record) => null;

    /// <inheritdoc/>
    public static AppSyncBatchEvent Read(ref EventReader reader) => new() { Records = reader.ReadRecords<AppSyncBatchEvent, AppSyncResolverEvent>() };

    /// <inheritdoc/>
    // What AWS AppSync makes of the error of a function that resolves one field.
    public static JsonAnswer Failed(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, s_options))
        {
            writer.WriteStartObject();
            writer.WriteNull("data"u8);
            writer.WriteString("errorMessage"u8, failure.Message);
            writer.WriteString("errorType"u8, failure.GetType().Name);
            writer.WriteEndObject();
        }
        return JsonAnswer.Of(json.WrittenMemory);
    }

    /// <inheritdoc/>
    public static void WriteResults(
        ReadOnlySpan<byte> json, AppSyncBatchEvent @event, IReadOnlyList<RecordResult<JsonAnswer>> results, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(results);
        using var writer = new Utf8JsonWriter(output, s_options);
        writer.WriteStartArray();
        foreach (RecordResult<JsonAnswer> result in results)
        {
            result.Result.WriteTo(writer);
        }
        writer.WriteEndArray();
    }
}
