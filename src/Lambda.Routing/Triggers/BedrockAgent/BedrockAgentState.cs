namespace Lambda.Routing;

/// <summary>What an agent of Amazon Bedrock is to make of an answer.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html#agents-lambda-response">Lambda response event to Amazon Bedrock</see>.</remarks>
public enum BedrockAgentState
{
    /// <summary>The action is done.</summary>
    Done,

    /// <summary>The action failed, and the session with it.</summary>
    Failure,

    /// <summary>The answer goes back to the model, which asks again.</summary>
    Reprompt,
}
