using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Sqs;

/// <summary>Ships parcels that are announced on a queue.</summary>
public sealed class ParcelDesk
{
    /// <summary>One call per message; a message whose call throws is reported, and only that one becomes visible again.</summary>
    [SqsBatch("parcels", PartialResponses = true)]
    public Task Ship(Parcel parcel, SqsMessage message, CancellationToken cancellation)
    {
        Console.WriteLine($"Parcel {parcel.Id}, attempt {message.ApproximateReceiveCount}");
        return Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
    }
}

/// <summary>What a message's body holds.</summary>
public sealed record Parcel(int Id, string Name);

[JsonSerializable(typeof(Parcel))]
internal sealed partial class ParcelJson : JsonSerializerContext;
