using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Sns;

/// <summary>Tells customers where their parcels are.</summary>
public sealed class TrackingDesk
{
    /// <summary>The payload is the message's text.</summary>
    [SnsTrigger("shipments")]
    public void Track(Shipment shipment, SnsRecord notification, [FromAttribute("carrier")] string? carrier) =>
        Console.WriteLine($"Shipment {shipment.Id} of {notification.Sns.Timestamp}, with {carrier ?? "any carrier"}");

    /// <summary>A narrower route takes what the sender marked as express.</summary>
    [SnsTrigger("shipments")]
    [When("attributes:service", "express")]
    public void Hurry(Shipment shipment) => Console.WriteLine($"Shipment {shipment.Id} is in a hurry");
}

/// <summary>What a message holds.</summary>
public sealed record Shipment(int Id, string Name);

[JsonSerializable(typeof(Shipment))]
internal sealed partial class ShipmentJson : JsonSerializerContext;
