namespace Lambda.Routing.Declaring;

/// <summary>
/// Says which texts AWS documents for a member of a source's events: a filter that asks for another one is a build error, because
/// it is misspelled or belongs to another source. Events that hold another text are read and routed like any. Stands on the event type.
/// </summary>
/// <param name="member">The member, as <see cref="FilterAttribute.Member"/> names it.</param>
/// <param name="values">The texts.</param>
/// <example><code>[DocumentedValues(nameof(PageEvent.State), "OPEN", "CLOSED")]</code></example>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DocumentedValuesAttribute(string member, params string[] values) : Attribute
{
    /// <summary>The member, as <see cref="FilterAttribute.Member"/> names it.</summary>
    public string Member { get; } = member;

    /// <summary>The texts.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
