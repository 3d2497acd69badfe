using System.Text.Json.Serialization;
using Lambda.Routing;
using Lambda.Routing.Config;

namespace Examples.Config;

/// <summary>Sees to the rules of an account.</summary>
public sealed class Auditor
{
    /// <summary>The payload is the rule's parameters; the evaluation goes to AWS Config with the event's token.</summary>
    [ConfigTrigger("${TAG_RULE:required-tags}", MessageType = "ConfigurationItemChangeNotification")]
    public Task Judge(ConfigEvent request, RuleSettings settings, CancellationToken cancellation)
    {
        ConfigurationItem resource = request.InvokingEvent.ConfigurationItem!;
        bool applies = !request.EventLeftScope && resource.ConfigurationItemStatus != "ResourceDeleted";
        string verdict = !applies ? "NOT_APPLICABLE" : resource.Tags.ContainsKey(settings.Name) ? "COMPLIANT" : "NON_COMPLIANT";
        return PutEvaluationAsync(resource, verdict, request.ResultToken, cancellation);
    }

    /// <summary>A rule that AWS Config runs at its times looks at all its resources by itself.</summary>
    [ConfigTrigger(MessageType = "ScheduledNotification")]
    public void Sweep(ConfigEvent request) => Console.WriteLine($"{request.ConfigRuleName} at {request.InvokingEvent.NotificationCreationTime}");

    /// <summary>Whatever else a rule is called for.</summary>
    [ConfigTrigger]
    public static void Note(ConfigEvent request) => Console.WriteLine($"{request.ConfigRuleName}: {request.MessageType}");

    // Here a client of AWS Config would put it: PutEvaluations with ResultToken = token.
    private static Task PutEvaluationAsync(ConfigurationItem resource, string verdict, string token, CancellationToken cancellation)
    {
        Console.WriteLine($"{resource.ResourceType} {resource.ResourceId} is {verdict} ({token.Length} characters of token)");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }
}

/// <summary>The rule's parameters.</summary>
public sealed record RuleSettings(int Id, string Name);

[JsonSerializable(typeof(RuleSettings))]
internal sealed partial class RuleJson : JsonSerializerContext;
