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

/// <summary>What a record's data holds.</summary>
public sealed record Click(int Id, string Name);

[JsonSerializable(typeof(Click))]
internal sealed partial class ClickJson : JsonSerializerContext;
