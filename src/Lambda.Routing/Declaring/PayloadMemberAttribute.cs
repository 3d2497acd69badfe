namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes an attribute choose one of several payloads that a record (or an event that is no batch) holds: a handler's parameter
/// that carries the attribute is bound to that one. Stands on the class of the attribute.
/// </summary>
/// <example><code>
/// [PayloadMember(nameof(PageRecord.DraftJson), MissingIf = nameof(PageRecord.State) + "=PUBLISHED")]
/// [AttributeUsage(AttributeTargets.Parameter)]
/// public sealed class DraftAttribute : Attribute;
/// </code></example>
/// <param name="member">The member that holds the payload, as a path of C# names from the record or event. Its type is <see cref="Reading.Payload"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PayloadMemberAttribute(string member) : Attribute
{
    /// <summary>The member that holds the payload.</summary>
    public string Member { get; } = member;

    /// <summary>
    /// When the payload is missing: a filter's member and its value, with <c>=</c> between; several values are separated by <c>|</c>. A parameter that is not nullable
    /// then needs a route whose filter asks for another value. <see langword="null"/> for a payload that is always there.
    /// </summary>
    public string? MissingIf { get; init; }
}
