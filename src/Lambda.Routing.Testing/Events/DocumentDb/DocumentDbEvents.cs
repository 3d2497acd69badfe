using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Batches of changes of an Amazon DocumentDB change stream, as Lambda delivers them
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html">Using Lambda with Amazon DocumentDB</see>).
/// </summary>
public static class DocumentDbEvents
{
    /// <summary>A batch of new documents.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="typeInfo">The documents' JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <param name="documents">The documents.</param>
    /// <typeparam name="T">The documents' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Inserted<T>(string collection, JsonTypeInfo<T> typeInfo, params ReadOnlySpan<T> documents) =>
        Write(Inserts(collection, documents, document => JsonSerializer.Serialize(document, typeInfo)));

    /// <summary>A batch of new documents, as JSON with the web's defaults.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="documents">The documents.</param>
    /// <typeparam name="T">The documents' type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Inserted<T>(string collection, params ReadOnlySpan<T> documents) => Write(Inserts(collection, documents, WebJson.Serialize));

    /// <summary>A batch of changes.</summary>
    /// <param name="changes">The changes, in the order of the stream.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException">A document or its fields are no JSON.</exception>
    public static ReadOnlyMemory<byte> Batch(params ReadOnlySpan<DocumentDbTestChange> changes) => Write(changes.ToArray());

    private static DocumentDbTestChange[] Inserts<T>(string collection, ReadOnlySpan<T> documents, Func<T, string> toText)
    {
        ArgumentException.ThrowIfNullOrEmpty(collection);
        var changes = new DocumentDbTestChange[documents.Length];
        for (int i = 0; i < changes.Length; i++)
        {
            changes[i] = new DocumentDbTestChange(collection, "insert") { FullDocument = toText(documents[i]) };
        }
        return changes;
    }

    private static ReadOnlyMemory<byte> Write(DocumentDbTestChange[] changes) => EventWriter.Write(changes, static (writer, changes) =>
    {
        writer.WriteString("eventSourceArn", TestAccount.Arn("rds", "cluster:sample-cluster"));
        writer.WriteStartArray("events");
        for (int i = 0; i < changes.Length; i++)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("event");
            WriteChange(writer, changes[i], i + 1);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteString("eventSource", "aws:docdb");
    });

    private static void WriteChange(Utf8JsonWriter writer, DocumentDbTestChange change, int number)
    {
        WriteText(writer, "_id", "_data", $"{number:x36}");
        writer.WriteStartObject("clusterTime");
        writer.WriteStartObject("$timestamp");
        writer.WriteNumber("t", TestAccount.Now.ToUnixTimeSeconds());
        writer.WriteNumber("i", number);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("documentKey");
        WriteText(writer, "_id", "$oid", change.DocumentId ?? $"{number:x24}");
        writer.WriteEndObject();
        writer.WriteStartObject("ns");
        writer.WriteString("db", change.Database);
        writer.WriteString("coll", change.Collection);
        writer.WriteEndObject();
        writer.WriteString("operationType", change.Operation);
        WriteJson(writer, "fullDocument", change.FullDocument);
        if (change.UpdatedFields is null && change.RemovedFields.Count == 0)
        {
            return;
        }
        writer.WriteStartObject("updateDescription");
        WriteJson(writer, "updatedFields", change.UpdatedFields);
        writer.WriteStartArray("removedFields");
        foreach (string field in change.RemovedFields)
        {
            writer.WriteStringValue(field);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string member, string value)
    {
        writer.WriteStartObject(name);
        writer.WriteString(member, value);
        writer.WriteEndObject();
    }

    private static void WriteJson(Utf8JsonWriter writer, string name, string? json)
    {
        if (json is not null)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(json);
        }
    }
}
