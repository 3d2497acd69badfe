using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// Events of AWS AppSync: fields to resolve, calls to authorize, and what clients of Event APIs do
/// (<see href="https://docs.aws.amazon.com/appsync/latest/devguide/direct-lambda-reference.html">direct Lambda resolver reference</see>).
/// </summary>
public static class AppSyncEvents
{
    /// <summary>A field to resolve, asked for with an API key.</summary>
    /// <param name="typeName">The type that the field belongs to: <c>Query</c>.</param>
    /// <param name="fieldName">The field.</param>
    /// <param name="arguments">The field's arguments, as a JSON object.</param>
    /// <param name="source">The object that the field belongs to, as JSON.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException">The arguments or the source are no JSON.</exception>
    public static ReadOnlyMemory<byte> Field(string typeName, string fieldName, string arguments = "{}", string source = "null")
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        ArgumentException.ThrowIfNullOrEmpty(fieldName);
        return EventWriter.Write((typeName, fieldName, arguments, source), static (writer, field) =>
        {
            writer.WritePropertyName("arguments");
            writer.WriteRawValue(field.arguments);
            writer.WriteNull("identity");
            writer.WritePropertyName("source");
            writer.WriteRawValue(field.source);
            WriteRequest(writer);
            writer.WriteNull("prev");
            writer.WriteStartObject("info");
            writer.WriteString("fieldName", field.fieldName);
            writer.WriteString("parentTypeName", field.typeName);
            writer.WriteStartArray("selectionSetList");
            writer.WriteEndArray();
            writer.WriteString("selectionSetGraphQL", "{}");
            writer.WriteStartObject("variables");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteStartObject("stash");
            writer.WriteEndObject();
        });
    }

    /// <summary>A field to resolve for several objects in one call.</summary>
    /// <param name="fields">The fields, each from <see cref="Field"/>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Batch(params ReadOnlySpan<ReadOnlyMemory<byte>> fields)
    {
        var texts = new string[fields.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Encoding.UTF8.GetString(fields[i].Span);
        }
        return Encoding.UTF8.GetBytes($"[{string.Join(',', texts)}]");
    }

    /// <summary>A call of a GraphQL API that an authorizer decides about.</summary>
    /// <param name="token">The value of the header <c>Authorization</c>.</param>
    /// <param name="apiId">The API's id.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Authorization(string token, string apiId = "my-api")
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentException.ThrowIfNullOrEmpty(apiId);
        return EventWriter.Write((token, apiId), static (writer, call) =>
        {
            writer.WriteString("authorizationToken", call.token);
            writer.WriteStartObject("requestContext");
            writer.WriteString("apiId", call.apiId);
            writer.WriteString("accountId", TestAccount.Id);
            writer.WriteString("requestId", TestAccount.IdOf(1));
            writer.WriteString("queryString", "query { __typename }");
            writer.WriteStartObject("variables");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteMap("requestHeaders", []);
        });
    }

    /// <summary>Events that a client publishes to a channel of an Event API.</summary>
    /// <param name="channel">The channel's path: <c>/default/news</c>.</param>
    /// <param name="payloads">The events' payloads, as JSON.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException">A payload is no JSON.</exception>
    public static ReadOnlyMemory<byte> Publish(string channel, params ReadOnlySpan<string> payloads) => Write(channel, "PUBLISH", payloads.ToArray());

    /// <summary>A client's subscription to a channel of an Event API.</summary>
    /// <param name="channel">The channel's path: <c>/default/news</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Subscribe(string channel) => Write(channel, "SUBSCRIBE", null);

    private static ReadOnlyMemory<byte> Write(string channel, string operation, string[]? payloads)
    {
        ArgumentException.ThrowIfNullOrEmpty(channel);
        return EventWriter.Write((channel, operation, payloads), static (writer, all) =>
        {
            string[] segments = all.channel.Split('/', StringSplitOptions.RemoveEmptyEntries);
            writer.WriteNull("identity");
            WriteRequest(writer);
            writer.WriteStartObject("info");
            writer.WriteStartObject("channel");
            writer.WriteString("path", all.channel);
            writer.WriteStartArray("segments");
            foreach (string segment in segments)
            {
                writer.WriteStringValue(segment);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteMap("channelNamespace", [new("name", segments.FirstOrDefault() ?? "")]);
            writer.WriteString("operation", all.operation);
            writer.WriteEndObject();
            WritePayloads(writer, all.payloads);
        });
    }

    private static void WritePayloads(Utf8JsonWriter writer, string[]? payloads)
    {
        if (payloads is null)
        {
            writer.WriteNull("events");
            return;
        }
        writer.WriteStartArray("events");
        for (int i = 0; i < payloads.Length; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", TestAccount.IdOf(i + 1));
            writer.WritePropertyName("payload");
            writer.WriteRawValue(payloads[i]);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteRequest(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("request");
        writer.WriteMap("headers", []);
        writer.WriteNull("domainName");
        writer.WriteEndObject();
    }
}
