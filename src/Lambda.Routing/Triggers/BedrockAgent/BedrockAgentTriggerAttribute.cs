using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the actions that agents of Amazon Bedrock call. A handler returns a <see cref="BedrockAgentResponse"/> or a string.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html">Configure Lambda functions for an agent's action group</see>.</remarks>
/// <param name="actionGroup">The action group's name; <see langword="null"/> for every one that no other route names.</param>
/// <example><code>[BedrockAgentTrigger("orders", Function = "cancel_order")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(BedrockAgentEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::Bedrock::Agent")]
public sealed class BedrockAgentTriggerAttribute(string? actionGroup = null) : TriggerAttribute
{
    /// <summary>The action group's name; <see langword="null"/> for every one that no other route names.</summary>
    [Filter(nameof(BedrockAgentEvent.ActionGroup), MatchBy.Exact)]
    public string? ActionGroup { get; } = actionGroup;

    /// <summary>The function's name, of an action group that describes functions; <see langword="null"/> for any.</summary>
    [Filter(nameof(BedrockAgentEvent.Function), MatchBy.Exact)]
    public string? Function { get; init; }

    /// <summary>The operation's path as the OpenAPI schema spells it: <c>/orders/{id}</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(BedrockAgentEvent.ApiPath), MatchBy.Exact)]
    public string? ApiPath { get; init; }

    /// <summary>The operation's method: <c>POST</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(BedrockAgentEvent.HttpMethod), MatchBy.Exact)]
    public string? HttpMethod { get; init; }
}
