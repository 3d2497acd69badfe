namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that AWS has ended a service, or takes no new customers for it: a route that takes events of such sources alone is a build warning.
/// Stands on the event type.
/// </summary>
/// <param name="text">What AWS has said, and when, without a full stop.</param>
/// <example><code>[Closed("AWS ended the service on 15 September 2025")]</code></example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ClosedAttribute(string text) : Attribute
{
    /// <summary>What AWS has said, and when.</summary>
    public string Text { get; } = text;
}
