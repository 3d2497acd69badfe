using Lambda.Routing.Connect;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the calls of flows of Amazon Connect. A handler returns the attributes that the flow goes on with, or nothing.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">Invoke AWS Lambda functions</see>.</remarks>
/// <example><code>[ConnectTrigger(Channel = "VOICE")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(ConnectEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::Connect::IntegrationAssociation")]
public sealed class ConnectTriggerAttribute : TriggerAttribute
{
    private const string Contact = nameof(ConnectEvent.Details) + "." + nameof(ConnectDetails.ContactData) + ".";

    /// <summary>How the customer came: <c>VOICE</c>, <c>CHAT</c>, <c>TASK</c>, <c>EMAIL</c>; <see langword="null"/> for every channel that no other route names.</summary>
    [Filter(Contact + nameof(ConnectContact.Channel), MatchBy.Exact)]
    public string? Channel { get; init; }

    /// <summary>How the contact began: <c>INBOUND</c>, <c>API</c>; <see langword="null"/> for all.</summary>
    [Filter(Contact + nameof(ConnectContact.InitiationMethod), MatchBy.Exact)]
    public string? InitiationMethod { get; init; }

    /// <summary>The id or ARN of the Amazon Connect instance, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for every one.</summary>
    [Filter(Contact + nameof(ConnectContact.InstanceArn), MatchBy.Resource)]
    [TemplateProperty("InstanceId")]
    public string? Instance { get; init; }
}
