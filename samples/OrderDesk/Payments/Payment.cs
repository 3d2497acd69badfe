namespace OrderDesk.Payments;

/// <summary>A payment that the payment service has settled.</summary>
/// <param name="OrderId">The order that was paid.</param>
/// <param name="Amount">How much, in the shop's currency.</param>
/// <param name="Method">How: <c>card</c>, <c>transfer</c>.</param>
public sealed record Payment(long OrderId, decimal Amount, string Method);
