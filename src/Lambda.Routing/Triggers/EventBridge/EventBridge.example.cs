using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.EventBridge;

/// <summary>Keeps the books of a shop.</summary>
public sealed class Bookkeeper
{
    /// <summary>The payload is the event's detail.</summary>
    [EventBridgeTrigger(Source = "shop.payments", DetailType = "PaymentSettled")]
    public void Settle(Payment payment) => Console.WriteLine($"Payment {payment.Id} is settled");

    /// <summary>Whatever else the same sender says.</summary>
    [EventBridgeTrigger(Source = "shop.payments")]
    public void Note(EventBridgeEvent notice) => Console.WriteLine($"{notice.DetailType} at {notice.Time}");
}

/// <summary>What the detail of a settled payment holds.</summary>
public sealed record Payment(int Id, string Name);

[JsonSerializable(typeof(Payment))]
internal sealed partial class PaymentJson : JsonSerializerContext;
