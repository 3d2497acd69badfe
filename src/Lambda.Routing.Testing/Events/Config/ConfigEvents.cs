using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What custom rules of AWS Config send
/// (<see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">example events</see>).
/// </summary>
public static class ConfigEvents
{
    /// <summary>A resource changed.</summary>
    /// <param name="rule">The rule's name.</param>
    /// <param name="resourceType">The resource's type: <c>AWS::EC2::Instance</c>.</param>
    /// <param name="resourceId">The resource's id.</param>
    /// <param name="configuration">The resource's configuration, as a JSON document.</param>
    /// <param name="ruleParameters">The rule's parameters, as a JSON document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException"><paramref name="configuration"/> is no JSON.</exception>
    public static ReadOnlyMemory<byte> Changed(string rule, string resourceType, string resourceId, string configuration = "{}", string ruleParameters = "{}") =>
        Write(rule, ruleParameters, (resourceType, resourceId, configuration), static (writer, all) =>
        {
            writer.WriteStartObject("configurationItem");
            WriteResource(writer, all.resourceType, all.resourceId);
            writer.WritePropertyName("configuration");
            writer.WriteRawValue(all.configuration);
            writer.WriteEndObject();
            writer.WriteString("messageType", "ConfigurationItemChangeNotification");
        });

    /// <summary>A resource changed whose configuration is too large for an event.</summary>
    /// <param name="rule">The rule's name.</param>
    /// <param name="resourceType">The resource's type.</param>
    /// <param name="resourceId">The resource's id.</param>
    /// <param name="ruleParameters">The rule's parameters, as a JSON document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Oversized(string rule, string resourceType, string resourceId, string ruleParameters = "{}") =>
        Write(rule, ruleParameters, (resourceType, resourceId), static (writer, all) =>
        {
            writer.WriteStartObject("configurationItemSummary");
            writer.WriteString("changeType", "UPDATE");
            WriteResource(writer, all.resourceType, all.resourceId);
            writer.WriteEndObject();
            writer.WriteString("messageType", "OversizedConfigurationItemChangeNotification");
        });

    /// <summary>The rule's time has come.</summary>
    /// <param name="rule">The rule's name.</param>
    /// <param name="ruleParameters">The rule's parameters, as a JSON document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Scheduled(string rule, string ruleParameters = "{}") =>
        Write(rule, ruleParameters, "ScheduledNotification", static (writer, type) =>
        {
            writer.WriteString("awsAccountId", TestAccount.Id);
            writer.WriteString("messageType", type);
        });

    private static ReadOnlyMemory<byte> Write<T>(string rule, string ruleParameters, T state, Action<Utf8JsonWriter, T> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        ArgumentNullException.ThrowIfNull(ruleParameters);
        ReadOnlyMemory<byte> invoking = EventWriter.Write((state, write), static (writer, all) =>
        {
            all.write(writer, all.state);
            writer.WriteString("notificationCreationTime", EventWriter.FormatMilliseconds(TestAccount.Now));
            writer.WriteString("recordVersion", "1.3");
        });
        return EventWriter.Write((rule, ruleParameters, invoking: Encoding.UTF8.GetString(invoking.Span)), static (writer, all) =>
        {
            writer.WriteString("version", "1.0");
            writer.WriteString("invokingEvent", all.invoking);
            writer.WriteString("ruleParameters", all.ruleParameters);
            writer.WriteString("resultToken", "my-result-token");
            writer.WriteBoolean("eventLeftScope", false);
            writer.WriteString("executionRoleArn", $"arn:aws:iam::{TestAccount.Id}:role/my-role");
            writer.WriteString("configRuleArn", TestAccount.Arn("config", "config-rule/config-rule-000001"));
            writer.WriteString("configRuleName", all.rule);
            writer.WriteString("configRuleId", "config-rule-000001");
            writer.WriteString("accountId", TestAccount.Id);
        });
    }

    private static void WriteResource(Utf8JsonWriter writer, string type, string id)
    {
        writer.WriteString("configurationItemVersion", "1.2");
        writer.WriteString("configurationItemCaptureTime", EventWriter.FormatMilliseconds(TestAccount.Now));
        writer.WriteNumber("configurationStateId", 0);
        writer.WriteString("awsAccountId", TestAccount.Id);
        writer.WriteString("configurationItemStatus", "OK");
        writer.WriteString("resourceType", type);
        writer.WriteString("resourceId", id);
        writer.WriteString("awsRegion", TestAccount.Region);
    }
}
