using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes what a custom rule of AWS Config is to evaluate. The evaluation goes to AWS Config by <c>PutEvaluations</c>, not by the return value.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html">Creating AWS Config Custom Lambda Rules</see>.</remarks>
/// <param name="rule">The rule's name, perhaps with <c>${VAR}</c> in it; without one, every rule that no other route names.</param>
/// <example><code>[ConfigTrigger("required-tags", MessageType = "ConfigurationItemChangeNotification")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(ConfigEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::Config::ConfigRule")]
public sealed class ConfigTriggerAttribute(string? rule = null) : TriggerAttribute
{
    /// <summary>The rule's name; <see langword="null"/> for every rule that no other route names.</summary>
    [Filter(nameof(ConfigEvent.ConfigRuleName), MatchBy.Exact)]
    [TemplateProperty("ConfigRuleName")]
    public string? Rule { get; } = rule;

    /// <summary>
    /// Why the rule is to evaluate something: <c>ConfigurationItemChangeNotification</c>,
    /// <c>OversizedConfigurationItemChangeNotification</c>, <c>ScheduledNotification</c>; <see langword="null"/> for any reason.
    /// </summary>
    [Filter(nameof(ConfigEvent.MessageType), MatchBy.Exact)]
    public string? MessageType { get; init; }

    /// <summary>The resource's type: <c>AWS::EC2::Instance</c>, or <c>AWS::EC2::*</c> for all that begin so; <see langword="null"/> for any, and for none.</summary>
    [Filter(nameof(ConfigEvent.ResourceType), MatchBy.Wildcard)]
    public string? ResourceType { get; init; }
}
