using Lambda.Routing;
using Lambda.Routing.EventBridge;

namespace Examples.EventBridgeDetails;

/// <summary>Watches what runs in an account.</summary>
public sealed class Watchman
{
    /// <summary>The detail of an event of AWS's own: read by generated code, without a JSON context.</summary>
    [EventBridgeTrigger(Source = "aws.ecs", DetailType = "ECS Task State Change")]
    public void Note(EcsTaskStateChange task, EventBridgeEvent notice)
    {
        foreach (EcsContainer container in task.Containers.Where(container => container.ExitCode is not (null or 0)))
        {
            Console.WriteLine($"{notice.Time:O} {task.Group}: {container.Name} ended with {container.ExitCode}");
        }
    }

    /// <summary>One record for all that may happen to an object.</summary>
    [EventBridgeTrigger(Source = "aws.s3", Resource = "${UPLOADS_BUCKET:uploads}")]
    public Task File(S3ObjectEventDetail stored, CancellationToken cancellation)
    {
        Console.WriteLine($"{stored.Bucket.Name}/{stored.Object.Key}: {stored.Reason}");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }

    /// <summary>Findings that are bad enough.</summary>
    [EventBridgeTrigger(Source = "aws.guardduty", DetailType = "GuardDuty Finding")]
    public static void Warn(GuardDutyFinding finding) => Console.WriteLine($"{finding.Type} ({finding.Severity})");

    /// <summary>What AWS says about its own services.</summary>
    [EventBridgeTrigger(Source = "aws.health", DetailType = "AWS Health Event")]
    public static void Tell(HealthEvent health) => Console.WriteLine($"{health.Service} in {health.EventRegion}: {health.StatusCode}");
}
