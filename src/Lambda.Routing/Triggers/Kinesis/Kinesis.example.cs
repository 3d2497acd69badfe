using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Kinesis;

/// <summary>Counts what visitors of a shop click on.</summary>
public sealed class ClickCounter
{
    /// <summary>One call per record, in the order of the shard; the first that throws ends the batch and is where AWS goes on.</summary>
    [KinesisBatch("clicks", PartialResponses = true)]
    public Task Count(Click click, KinesisRecord record, CancellationToken cancellation)
    {
        Console.WriteLine($"Click {click.Id} of {record.PartitionKey} at {record.Kinesis.ApproximateArrivalTimestamp}");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }
}

/// <summary>Finds the busiest minutes of a shop: the stream's event source mapping has tumbling windows.</summary>
public sealed class ClickStatistics
{
    /// <summary>One call per batch of a window, and one at the window's end. What it returns comes with the window's next batch.</summary>
    [KinesisBatch("views", PartialResponses = true, TumblingWindowInSeconds = 60)]
    public WindowResult<ClickTotals> Add(IReadOnlyList<(KinesisRecord Record, Click Click)> clicks, TimeWindow<ClickTotals> window)
    {
        ClickTotals totals = window.State;
        foreach ((KinesisRecord record, Click click) in clicks)
        {
            if (click.Id < 0)
            {
                // The state so far covers exactly the records before this one, which AWS delivers again.
                return WindowResult.Of(totals, record, new InvalidOperationException("A click has an id of 0 or more."));
            }
            totals.Clicks++;
        }
        if (window.IsFinal)
        {
            Console.WriteLine($"{totals.Clicks} clicks in {window.ShardId} from {window.Start} to {window.End}");
        }
        return WindowResult.Of(totals);
    }
}

/// <summary>What is kept from call to call of one window.</summary>
public sealed class ClickTotals
{
    /// <summary>The clicks so far.</summary>
    public int Clicks { get; set; }
}

/// <summary>What a record's data holds.</summary>
public sealed record Click(int Id, string Name);

[JsonSerializable(typeof(Click))]
[JsonSerializable(typeof(ClickTotals))]
internal sealed partial class ClickJson : JsonSerializerContext;
