using System.Text.Json.Serialization;
using Lambda.Routing.Config;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A custom rule of AWS Config is to evaluate a resource, or all that it looks after.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">example events</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[PayloadPath("ruleParameters")]
[Source("config")]
[AwsEventClass("Amazon.Lambda.ConfigEvents.ConfigEvent")]
[Shape("invokingEvent", "resultToken")]
[DocumentedValues(
    nameof(MessageType), "ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification", "ScheduledNotification",
    "ConfigurationSnapshotDeliveryCompleted")]
public sealed partial record ConfigEvent : IEvent<ConfigEvent>, IPayloadCarrier
{
    /// <summary>The version of the event's form: <c>1.0</c>.</summary>
    public partial string? Version { get; init; }

    /// <summary>Why the rule is to evaluate something: the event holds it as JSON in a string.</summary>
    [Discriminator]
    [ReadWith(typeof(DocumentInText<ConfigInvokingEvent>))]
    public required ConfigInvokingEvent InvokingEvent { get; init; }

    /// <summary>The rule's parameters, which the event holds as JSON in a string.</summary>
    [ReadWith(typeof(TextOrJson))]
    public Payload RuleParameters { get; init; }

    /// <summary>What evaluations are put with: <c>PutEvaluations</c> takes it as <c>ResultToken</c>.</summary>
    [Discriminator]
    public required partial string ResultToken { get; init; }

    /// <summary>Whether the resource is no longer one that the rule looks after; its evaluation is then <c>NOT_APPLICABLE</c>.</summary>
    public bool EventLeftScope { get; init; }

    /// <summary>The ARN of the role that AWS Config has.</summary>
    public partial string? ExecutionRoleArn { get; init; }

    /// <summary>The rule's ARN, which ends in its id.</summary>
    public partial string? ConfigRuleArn { get; init; }

    /// <summary>The rule's name.</summary>
    public partial string? ConfigRuleName { get; init; }

    /// <summary>The rule's id: <c>config-rule-0123456</c>.</summary>
    public partial string? ConfigRuleId { get; init; }

    /// <summary>The account of the rule.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>How the rule evaluates: <c>DETECTIVE</c>, <c>PROACTIVE</c>.</summary>
    public partial string? EvaluationMode { get; init; }

    /// <summary>Why the rule is to evaluate something: <c>InvokingEvent.MessageType</c>.</summary>
    [JsonPropertyName("invokingEvent.messageType")]
    public string MessageType => InvokingEvent.MessageType;

    /// <summary>The resource, with or without its configuration; <see langword="null"/> for an evaluation of all.</summary>
    [JsonIgnore]
    public ConfigurationItem? Resource => InvokingEvent.ConfigurationItem ?? InvokingEvent.ConfigurationItemSummary;

    /// <summary>The resource's type: <c>AWS::EC2::Instance</c>; <see langword="null"/> for an evaluation of all.</summary>
    [JsonPropertyName("invokingEvent.configurationItem.resourceType")]
    public string? ResourceType => Resource?.ResourceType;

    /// <summary>The rule's parameters.</summary>
    public Payload Payload => RuleParameters;
}
