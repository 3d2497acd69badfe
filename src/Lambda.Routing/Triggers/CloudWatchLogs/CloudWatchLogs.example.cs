using Lambda.Routing;

namespace Examples.CloudWatchLogs;

/// <summary>Reads what other functions log.</summary>
public sealed class LogDesk
{
    /// <summary>One call for each line that the subscription's pattern lets through.</summary>
    [CloudWatchLogsTrigger("/aws/lambda/orders*", FilterPattern = "ERROR")]
    public Task Report(CloudWatchLogsLine line, CancellationToken cancellation)
    {
        Console.WriteLine($"{line.Timestamp:O} {line.LogGroup}: {line.Message.Length} characters");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }

    /// <summary>All lines of the event at once.</summary>
    [CloudWatchLogsTrigger]
    public void Count(IReadOnlyList<CloudWatchLogsLine> lines) => Console.WriteLine($"{lines.Count} lines");
}
