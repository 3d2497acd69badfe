namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that the sender waits for an answer of the user's own design: a handler that returns nothing is a build error. Stands on an
/// event type of a synchronous source that is no <see cref="IRespondingEvent{TSelf, TResponse}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnswerRequiredAttribute : Attribute;
