using System.Text.Json.Serialization;
using Lambda.Routing.Writing;

namespace CustomTrigger.AutoScaling;

/// <summary>Which instances shall go. None means that none may.</summary>
[ResponseType]
public sealed partial record TerminationPolicyResponse
{
    /// <summary>The instances' ids.</summary>
    [WriteEmpty]
    [JsonPropertyName("InstanceIDs")]
    public required IReadOnlyList<string> InstanceIds { get; init; }

    /// <summary>The answer that names instances.</summary>
    /// <param name="instanceIds">Their ids.</param>
    public static TerminationPolicyResponse Terminate(params IReadOnlyList<string> instanceIds) => new() { InstanceIds = instanceIds };
}
