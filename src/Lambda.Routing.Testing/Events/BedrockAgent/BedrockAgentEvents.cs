using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What agents of Amazon Bedrock send
/// (<see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html#agents-lambda-input">input event</see>).
/// </summary>
public static class BedrockAgentEvents
{
    /// <summary>An agent calls a function.</summary>
    /// <param name="actionGroup">The action group's name.</param>
    /// <param name="function">The function's name.</param>
    /// <param name="parameters">The arguments: name, type in the schema, and value.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Function(string actionGroup, string function, params ReadOnlySpan<(string Name, string Type, string Value)> parameters)
    {
        ArgumentException.ThrowIfNullOrEmpty(function);
        return Write(actionGroup, [("function", function)], parameters.ToArray(), []);
    }

    /// <summary>An agent calls an operation of an OpenAPI schema.</summary>
    /// <param name="actionGroup">The action group's name.</param>
    /// <param name="httpMethod">The operation's method.</param>
    /// <param name="apiPath">The operation's path, as the schema spells it.</param>
    /// <param name="parameters">The arguments: name, type in the schema, and value.</param>
    /// <param name="body">The body's properties: name, type in the schema, and value.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Operation(
        string actionGroup, string httpMethod, string apiPath,
        ReadOnlySpan<(string Name, string Type, string Value)> parameters = default, ReadOnlySpan<(string Name, string Type, string Value)> body = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(apiPath);
        return Write(actionGroup, [("apiPath", apiPath), ("httpMethod", httpMethod)], parameters.ToArray(), body.ToArray());
    }

    private static ReadOnlyMemory<byte> Write(
        string actionGroup, (string Name, string Value)[] action, (string Name, string Type, string Value)[] parameters, (string Name, string Type, string Value)[] body)
    {
        ArgumentException.ThrowIfNullOrEmpty(actionGroup);
        return EventWriter.Write((actionGroup, action, parameters, body), static (writer, all) =>
        {
            writer.WriteString("messageVersion", "1.0");
            writer.WriteStartObject("agent");
            writer.WriteString("name", "my-agent");
            writer.WriteString("id", "TESTAGENT1");
            writer.WriteString("alias", "TSTALIASID");
            writer.WriteString("version", "DRAFT");
            writer.WriteEndObject();
            writer.WriteString("inputText", "");
            writer.WriteString("sessionId", "123456789012345");
            writer.WriteString("actionGroup", all.actionGroup);
            foreach ((string name, string value) in all.action)
            {
                writer.WriteString(name, value);
            }
            WriteProperties(writer, "parameters", all.parameters);
            if (all.body.Length > 0)
            {
                writer.WriteStartObject("requestBody");
                writer.WriteStartObject("content");
                writer.WriteStartObject("application/json");
                WriteProperties(writer, "properties", all.body);
                writer.WriteEndObject();
                writer.WriteEndObject();
                writer.WriteEndObject();
            }
            writer.WriteMap("sessionAttributes", []);
            writer.WriteMap("promptSessionAttributes", []);
        });
    }

    private static void WriteProperties(Utf8JsonWriter writer, string name, (string Name, string Type, string Value)[] properties)
    {
        writer.WriteStartArray(name);
        foreach ((string property, string type, string value) in properties)
        {
            writer.WriteStartObject();
            writer.WriteString("name", property);
            writer.WriteString("type", type);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
