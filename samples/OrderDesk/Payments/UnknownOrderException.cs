namespace OrderDesk.Payments;

/// <summary>Something refers to an order that the shop does not have.</summary>
/// <param name="message">What refers to it.</param>
public sealed class UnknownOrderException(string message) : Exception(message);
