using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>The settings of an action that calls a function.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html#action-reference-Lambda-config">configuration parameters</see>.</remarks>
[EventType]
public sealed partial record CodePipelineConfiguration : IPayloadCarrier
{
    /// <summary>The function's name.</summary>
    [JsonPropertyName("FunctionName")]
    public partial string? FunctionName { get; init; }

    /// <summary>The text that the action gives the function.</summary>
    [JsonPropertyName("UserParameters")]
    public partial string? UserParameters { get; init; }

    /// <summary>The text that the action gives the function.</summary>
    public Payload Payload => Payload.FromText(_textOfUserParameters);

    /// <summary>The function's name; the parameters may be secret.</summary>
    public override string ToString() => $"{nameof(CodePipelineConfiguration)} {{ {FunctionName} }}";
}
