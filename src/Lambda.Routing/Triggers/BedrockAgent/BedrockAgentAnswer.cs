using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.BedrockAgent;

/// <summary>Writes an answer in the form of what was called: a function, or an operation of an OpenAPI schema.</summary>
internal static class BedrockAgentAnswer
{
    private const int Ok = 200, BadRequest = 400, ServerError = 500;

    public static void Write(BedrockAgentEvent called, BedrockAgentResponse answer, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var writer = new Utf8JsonWriter(output, ResponseJson.Options);
        writer.WriteStartObject();
        writer.WriteString("messageVersion"u8, called.MessageVersion ?? "1.0");
        writer.WriteStartObject("response"u8);
        writer.WriteString("actionGroup"u8, called.ActionGroup);
        if (called.Function is not null)
        {
            WriteFunction(writer, called.Function, answer);
        }
        else
        {
            WriteOperation(writer, called, answer);
        }
        writer.WriteEndObject();
        WriteAttributes(writer, "sessionAttributes", answer.SessionAttributes ?? called.SessionAttributes);
        WriteAttributes(writer, "promptSessionAttributes", answer.PromptSessionAttributes ?? called.PromptSessionAttributes);
        if (answer.KnowledgeBasesConfiguration is { ValueKind: not JsonValueKind.Undefined } configuration)
        {
            writer.WritePropertyName("knowledgeBasesConfiguration"u8);
            configuration.WriteTo(writer);
        }
        writer.WriteEndObject();
    }

    private static void WriteFunction(Utf8JsonWriter writer, string function, BedrockAgentResponse answer)
    {
        writer.WriteString("function"u8, function);
        writer.WriteStartObject("functionResponse"u8);
        if (answer.State != BedrockAgentState.Done)
        {
            writer.WriteString("responseState"u8, answer.State == BedrockAgentState.Failure ? "FAILURE"u8 : "REPROMPT"u8);
        }
        WriteBody(writer, "TEXT", answer.Body);
        writer.WriteEndObject();
    }

    private static void WriteOperation(Utf8JsonWriter writer, BedrockAgentEvent called, BedrockAgentResponse answer)
    {
        writer.WriteString("apiPath"u8, called.ApiPath);
        writer.WriteString("httpMethod"u8, called.HttpMethod);
        writer.WriteNumber("httpStatusCode"u8, answer.StatusCode ?? answer.State switch
        {
            BedrockAgentState.Failure => ServerError,
            BedrockAgentState.Reprompt => BadRequest,
            _ => Ok,
        });
        bool isQuoted = !answer.IsJson && answer.ContentType == "application/json";
        WriteBody(writer, answer.ContentType, isQuoted ? $"\"{JsonEncodedText.Encode(answer.Body, ResponseJson.Options.Encoder)}\"" : answer.Body);
    }

    private static void WriteBody(Utf8JsonWriter writer, string contentType, string body)
    {
        writer.WriteStartObject("responseBody"u8);
        writer.WriteStartObject(contentType);
        writer.WriteString("body"u8, body);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAttributes(Utf8JsonWriter writer, string name, IReadOnlyDictionary<string, string> attributes)
    {
        writer.WriteStartObject(name);
        foreach ((string key, string value) in attributes)
        {
            writer.WriteString(key, value);
        }
        writer.WriteEndObject();
    }
}
