namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that the sender waits only to learn whether the function failed: what a handler returns is not written, and the build warns of it.
/// Stands on an event type of a synchronous source.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AnswerIgnoredAttribute : Attribute;
