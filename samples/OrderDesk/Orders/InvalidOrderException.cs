namespace OrderDesk.Orders;

/// <summary>An order that the shop cannot carry out.</summary>
/// <param name="message">Which rule it breaks.</param>
public sealed class InvalidOrderException(string message) : Exception(message);
