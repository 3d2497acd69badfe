namespace Lambda.Routing.Declaring;

/// <summary>
/// Says that no event (or record) has more than one of these members: routes that filter different ones of them share no event, and
/// a route that filters two of them takes none, which is a build error. Stands on the event type, or on the record type.
/// </summary>
/// <param name="members">The members, as <see cref="FilterAttribute.Member"/> names them.</param>
/// <example><code>[MutuallyExclusive(nameof(PageEvent.Chapter), nameof(PageEvent.Appendix))]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MutuallyExclusiveAttribute(params string[] members) : Attribute
{
    /// <summary>The members, as <see cref="FilterAttribute.Member"/> names them.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
