using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Firehose;

/// <summary>Prepares what visitors of a shop click on for the data lake.</summary>
public sealed class ClickRefinery
{
    /// <summary>One call and one result per record. A record that throws or does not deserialise is kept under the stream's prefix for failures.</summary>
    [FirehoseBatch("clicks-to-lake")]
    public FirehoseResult Refine(Click click, FirehoseRecord record)
    {
        if (click.Name == "heartbeat")
        {
            return FirehoseResult.Dropped;
        }
        var refined = new RefinedClick(click.Id, click.Name.ToUpperInvariant(), record.ApproximateArrivalTimestamp);
        return FirehoseResult.Json(refined, newLine: true, new Dictionary<string, string> { ["name"] = click.Name });
    }

    /// <summary>Every other stream gets its records back as they are.</summary>
    [FirehoseBatch]
    public static FirehoseResult Pass(FirehoseRecord record) => FirehoseResult.Unchanged(record);
}

/// <summary>What a record's data holds.</summary>
public sealed record Click(int Id, string Name);

/// <summary>What is stored of it.</summary>
public sealed record RefinedClick(int Id, string Name, DateTimeOffset? ReceivedAt);

[JsonSerializable(typeof(Click)), JsonSerializable(typeof(RefinedClick))]
internal sealed partial class ClickJson : JsonSerializerContext;
