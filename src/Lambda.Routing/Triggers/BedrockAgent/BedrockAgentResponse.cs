using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing;

/// <summary>What an action gives an agent of Amazon Bedrock. What the agent wants repeated, such as the action group's name, comes from the event.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html#agents-lambda-response">Lambda response event to Amazon Bedrock</see>.</remarks>
public sealed record BedrockAgentResponse
{
    /// <summary>The answer's text.</summary>
    public required string Body { get; init; }

    /// <summary>Whether the text is JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>What the agent is to make of it.</summary>
    public BedrockAgentState State { get; init; }

    /// <summary>
    /// The status of an operation of an OpenAPI schema; by default 200, 500 for <see cref="BedrockAgentState.Failure"/> and 400 for
    /// <see cref="BedrockAgentState.Reprompt"/>, which such operations have no other word for.
    /// </summary>
    public int? StatusCode { get; init; }

    /// <summary>The media type, for an operation of an OpenAPI schema.</summary>
    public string ContentType { get; init; } = "application/json";

    /// <summary>What is kept through the session from now on; <see langword="null"/> to leave it.</summary>
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; init; }

    /// <summary>What is kept through this turn of the conversation; <see langword="null"/> to leave it.</summary>
    public IReadOnlyDictionary<string, string>? PromptSessionAttributes { get; init; }

    /// <summary>How the agent asks its knowledge bases from now on, as AWS documents it; <see langword="null"/> to leave it.</summary>
    public JsonElement? KnowledgeBasesConfiguration { get; init; }

    /// <summary>The action is done, and this is its result.</summary>
    /// <param name="text">The result, in words.</param>
    public static BedrockAgentResponse Text(string text) => new() { Body = text };

    /// <summary>The action is done, and this is its result.</summary>
    /// <typeparam name="T">The result's type.</typeparam>
    /// <param name="value">The result.</param>
    /// <param name="type">The result's JSON contract.</param>
    public static BedrockAgentResponse Json<T>(T value, JsonTypeInfo<T> type) => new() { Body = JsonSerializer.Serialize(value, type), IsJson = true };

    /// <summary>The action failed, and the session with it.</summary>
    /// <param name="text">Why.</param>
    public static BedrockAgentResponse Failure(string text) => new() { Body = text, State = BedrockAgentState.Failure };

    /// <summary>Something is missing or wrong: the model reads it, and asks again.</summary>
    /// <param name="text">What.</param>
    public static BedrockAgentResponse Reprompt(string text) => new() { Body = text, State = BedrockAgentState.Reprompt };
}
