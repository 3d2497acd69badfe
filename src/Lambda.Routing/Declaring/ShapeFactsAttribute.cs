namespace Lambda.Routing.Declaring;

/// <summary>
/// Marks the property of a trigger attribute, an array of strings, in which a user declares which events the route takes: facts as
/// <see cref="ShapeAttribute"/> spells them. The route then takes those sources of the trigger that have no shape of their own
/// (<see cref="SourceAttribute.OnlyWhereUsed"/>); left out, it takes the others.
/// </summary>
/// <remarks>
/// Routes that declare the same facts share a source, and each other set of facts is a source of its own in the function. Where
/// one's facts imply another's, also those of a service, the narrower one takes the event; equal ones are a build error.
/// </remarks>
/// <example><code>
/// public sealed class JobTriggerAttribute(params string[] facts) : TriggerAttribute
/// {
///     [ShapeFacts] public IReadOnlyList&lt;string&gt; Facts { get; } = facts;
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShapeFactsAttribute : Attribute;
