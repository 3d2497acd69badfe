using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.BedrockAgent;

/// <summary>Does what an agent asks.</summary>
public sealed class OrderActions
{
    /// <summary>A function: its parameters are the payload, with the types that the action group says.</summary>
    [BedrockAgentTrigger("orders", Function = "cancel_order")]
    public BedrockAgentResponse Cancel(Cancellation request) => request.OrderId is { } id
        ? BedrockAgentResponse.Text($"Order {id} is cancelled.")
        : BedrockAgentResponse.Reprompt("Which order?");

    /// <summary>An operation of an OpenAPI schema.</summary>
    [BedrockAgentTrigger("orders-api", ApiPath = "/orders/{id}", HttpMethod = "GET")]
    public BedrockAgentResponse Find([FromAttribute("id")] int id) =>
        BedrockAgentResponse.Json(new OrderState(id, "shipped"), ActionJson.Default.OrderState);

    /// <summary>Anything else: plain text will do.</summary>
    [BedrockAgentTrigger]
    public string Refuse(BedrockAgentEvent asked) => $"There is no action {asked.Function ?? asked.ApiPath}.";
}

/// <summary>The parameters of the function.</summary>
public sealed record Cancellation(int? OrderId, string? Reason);

/// <summary>What the operation answers.</summary>
public sealed record OrderState(int Id, string State);

[JsonSerializable(typeof(Cancellation)), JsonSerializable(typeof(OrderState))]
internal sealed partial class ActionJson : JsonSerializerContext;
