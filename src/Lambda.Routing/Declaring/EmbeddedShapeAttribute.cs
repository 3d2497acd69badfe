using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>
/// One way to recognise a document of this type inside the payload of another service's record, where it differs from how the
/// service sends it to a function: an Amazon SNS notification in a message of a queue has no <c>Records</c> around it. Several
/// attributes are alternatives, and stand beside the <see cref="ShapeAttribute"/>s of a source, which hold inside a payload too.
/// </summary>
/// <remarks>
/// Stands on a type with a generated reader: an event, a record, or a document that is neither. The facts are those of
/// <see cref="ShapeAttribute"/>; their paths start at the document's root.
/// </remarks>
/// <example><code>[EmbeddedShape("Type = Notification", "TopicArn", "Message")]</code></example>
/// <param name="facts">The facts, all of which must hold.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class EmbeddedShapeAttribute(params string[] facts) : Attribute
{
    /// <summary>The facts, all of which must hold.</summary>
    public IReadOnlyList<string> Facts { get; } = facts;

    /// <summary>What reads such a document into this type: an <see cref="IValueReader{T}"/>. <see langword="null"/> for the type itself.</summary>
    public Type? ReadWith { get; init; }

    /// <summary>
    /// The most bytes that such a document may inflate to, where the service compresses it with gzip; 0 (the default) where it does
    /// not. A document that is not compressed is read as it is.
    /// </summary>
    public int MaxInflatedBytes { get; init; }
}
