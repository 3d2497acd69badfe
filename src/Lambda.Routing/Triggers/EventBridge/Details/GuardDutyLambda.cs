using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The Lambda function that a finding is about.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_LambdaDetails.html">LambdaDetails</see>.</remarks>
[EventType]
public sealed partial record GuardDutyLambda
{
    /// <summary>The function's description.</summary>
    public partial string? Description { get; init; }

    /// <summary>The function's ARN.</summary>
    public partial string? FunctionArn { get; init; }

    /// <summary>The function's name.</summary>
    public partial string? FunctionName { get; init; }

    /// <summary>The function's version.</summary>
    public partial string? FunctionVersion { get; init; }

    /// <summary>When it was last changed, as the event has it.</summary>
    public JsonElement? LastModifiedAt { get; init; }

    /// <summary>The id of its revision.</summary>
    public partial string? RevisionId { get; init; }

    /// <summary>The ARN of its role.</summary>
    public partial string? Role { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<GuardDutyTag> Tags { get; init; } = [];

    /// <summary>Its VPC.</summary>
    public JsonElement? VpcConfig { get; init; }
}
