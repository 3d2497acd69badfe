namespace Lambda.Routing.Declaring;

/// <summary>Says between which numbers an option may lie: one outside is a build error. Stands on the property of an attribute of this library or of a trigger.</summary>
/// <param name="minimum">The smallest number.</param>
/// <param name="maximum">The greatest number.</param>
/// <param name="reason">Who draws the limits, as the end of a sentence that begins with "because": <c>AWS takes no longer windows</c>.</param>
/// <example><code>[Limits(1, 900, "AWS knows windows of these lengths")]</code></example>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class LimitsAttribute(int minimum, int maximum, string reason) : Attribute
{
    /// <summary>The smallest number.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The greatest number.</summary>
    public int Maximum { get; } = maximum;

    /// <summary>Who draws the limits.</summary>
    public string Reason { get; } = reason;
}
