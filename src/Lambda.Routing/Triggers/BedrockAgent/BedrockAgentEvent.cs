using System.Buffers;
using Lambda.Routing.BedrockAgent;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An agent of Amazon Bedrock calls an action: a function, or an operation of an OpenAPI schema.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html#agents-lambda-input">Lambda input event from Amazon Bedrock</see>.</remarks>
[EventType]
[Source("bedrock-agent")]
[AwsEventClass("Amazon.Lambda.BedrockAgentEvents.BedrockAgentApiRequest")]
[Shape("actionGroup", "agent")]
[Overrides(typeof(ApiGatewayRestEvent))]
[MutuallyExclusive(nameof(Function), nameof(ApiPath))]
[MutuallyExclusive(nameof(Function), nameof(HttpMethod))]
[MessageAttributeForm("parameters", """[{"name":"{name}","type":"string","value":"{value}"}]""")]
public sealed partial record BedrockAgentEvent
    : IRespondingEvent<BedrockAgentEvent, BedrockAgentResponse>, IRespondingEvent<BedrockAgentEvent, string>, IPayloadCarrier, IMessageAttributeCarrier
{
    /// <summary>The version of the event's form: <c>1.0</c>.</summary>
    public partial string? MessageVersion { get; init; }

    /// <summary>The agent.</summary>
    [Discriminator]
    public required BedrockAgentInfo Agent { get; init; }

    /// <summary>What the user said.</summary>
    public partial string? InputText { get; init; }

    /// <summary>The session.</summary>
    public partial string? SessionId { get; init; }

    /// <summary>The action group.</summary>
    [Discriminator]
    public required partial string ActionGroup { get; init; }

    /// <summary>The function, of an action group that describes functions.</summary>
    public partial string? Function { get; init; }

    /// <summary>The operation's path as the schema spells it: <c>/orders/{id}</c>; of an action group with an OpenAPI schema.</summary>
    public partial string? ApiPath { get; init; }

    /// <summary>The operation's method, of an action group with an OpenAPI schema.</summary>
    public partial string? HttpMethod { get; init; }

    /// <summary>The arguments that the agent made out.</summary>
    public IReadOnlyList<BedrockAgentParameter> Parameters { get; init; } = [];

    /// <summary>The request's body, of an action group with an OpenAPI schema.</summary>
    public BedrockAgentRequestBody? RequestBody { get; init; }

    /// <summary>What is kept through the session.</summary>
    public IReadOnlyDictionary<string, string> SessionAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>What is kept through one turn of the conversation.</summary>
    public IReadOnlyDictionary<string, string> PromptSessionAttributes { get; init; } = new Dictionary<string, string>();

    /// <summary>The arguments and the body's properties as one JSON object, each of the type that the schema says.</summary>
    public Payload Payload => Payload.FromJson(BedrockAgentJson.Of(AllParameters));

    /// <summary>An argument's or a property's text.</summary>
    /// <param name="name">Its name.</param>
    public string? GetMessageAttribute(string name) => AllParameters.FirstOrDefault(parameter => parameter.Name == name)?.Value;

    private IEnumerable<BedrockAgentParameter> AllParameters =>
        RequestBody is null ? Parameters : Parameters.Concat(RequestBody.Content.Values.SelectMany(content => content.Properties));

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, BedrockAgentEvent @event, BedrockAgentResponse response, IBufferWriter<byte> output) =>
        BedrockAgentAnswer.Write(@event, response, output);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, BedrockAgentEvent @event, string response, IBufferWriter<byte> output) =>
        BedrockAgentAnswer.Write(@event, BedrockAgentResponse.Text(response), output);
}
