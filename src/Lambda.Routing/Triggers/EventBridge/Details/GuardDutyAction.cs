using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What was done. Of the members that hold it, the one of the action's kind is there.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Action.html">Action</see>.</remarks>
[EventType]
public sealed partial record GuardDutyAction
{
    /// <summary>The kind: <c>NETWORK_CONNECTION</c>, <c>PORT_PROBE</c>, <c>DNS_REQUEST</c>, <c>AWS_API_CALL</c>, <c>RDS_LOGIN_ATTEMPT</c>.</summary>
    public partial string? ActionType { get; init; }

    /// <summary>A call of an AWS API.</summary>
    public JsonElement? AwsApiCallAction { get; init; }

    /// <summary>A request of a name.</summary>
    public JsonElement? DnsRequestAction { get; init; }

    /// <summary>A call of the Kubernetes API.</summary>
    public JsonElement? KubernetesApiCallAction { get; init; }

    /// <summary>A permission in Kubernetes that was checked.</summary>
    public JsonElement? KubernetesPermissionCheckedDetails { get; init; }

    /// <summary>A role in Kubernetes that was bound.</summary>
    public JsonElement? KubernetesRoleBindingDetails { get; init; }

    /// <summary>A role in Kubernetes that was made.</summary>
    public JsonElement? KubernetesRoleDetails { get; init; }

    /// <summary>A network connection.</summary>
    public JsonElement? NetworkConnectionAction { get; init; }

    /// <summary>Probes of ports.</summary>
    public JsonElement? PortProbeAction { get; init; }

    /// <summary>An attempt to log in to a database.</summary>
    public JsonElement? RdsLoginAttemptAction { get; init; }
}
