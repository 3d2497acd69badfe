using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>An event that a service sends: the document as a whole.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IEvent<TSelf> : IReadable<TSelf> where TSelf : IEvent<TSelf>;
