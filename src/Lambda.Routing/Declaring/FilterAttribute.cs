namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes a property of a trigger attribute a filter: the route takes an event (or a record, where the event is a batch)
/// only when the named member matches the property's value. A property left <see langword="null"/> matches everything.
/// </summary>
/// <remarks>
/// A record gives what its event holds by a computed property, whose <see cref="System.Text.Json.Serialization.JsonPropertyNameAttribute"/>
/// is then the path from the document's root: <c>$.deliveryStreamArn</c>. Samples for a route are made by these paths.
/// </remarks>
/// <param name="member">
/// The member to look at, as a path of C# names from the record or event: <c>Bucket.Name</c>. Of a batch it may also be one of the
/// event, where the record has none of that name.
/// </param>
/// <param name="match">How to compare.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilterAttribute(string member, MatchBy match) : Attribute
{
    /// <summary>The member to look at, as a path of C# names from the record or event.</summary>
    public string Member { get; } = member;

    /// <summary>How to compare.</summary>
    public MatchBy Comparison { get; } = match;

    /// <summary>
    /// What users may or may not write in front of the value (<c>s3:</c>): it is cut off before the comparison.
    /// <see langword="null"/> for nothing.
    /// </summary>
    public string? OptionalPrefix { get; init; }

    /// <summary>
    /// What a route with this filter asks for too, unless it filters that member itself: a member and its value, with <c>=</c> between.
    /// So the build knows that the filter passes nothing which has another value there. <see langword="null"/> for nothing.
    /// </summary>
    /// <example><code>[Filter("Page.Title", MatchBy.Exact, Implies = "Kind=PAGE")]</code></example>
    public string? Implies { get; init; }

    /// <summary>
    /// Whether it says where records come from, as <see cref="MatchBy.Resource"/> always does, rather than which of them the route
    /// takes: other records of that origin are then the same route's to decide about.
    /// </summary>
    public bool IsOrigin { get; init; }

    /// <summary>
    /// Where the resource's own name stands in its ARN, for <see cref="MatchBy.Resource"/> where the last segment is not it: the
    /// part that follows the account, with <c>{name}</c> for the name. <see langword="null"/> for the general rule. With any other
    /// comparison, a value that is an ARN counts as the name in it, and nothing else of the ARN is compared.
    /// </summary>
    /// <remarks>
    /// What follows <c>{name}</c> may be missing in an ARN. It is a separator and <c>*</c> (<c>cluster/{name}/*</c>: the name ends at
    /// the first slash), or a text in which each <c>?</c> is any character (<c>secret:{name}-??????</c>: the name ends there, counted
    /// from the end). A value that is no ARN is the name as it stands, slashes and all.
    /// </remarks>
    public string? ArnFormat { get; init; }
}

/// <summary>How a filter compares a member with its value. All comparisons are ordinal and case-sensitive.</summary>
public enum MatchBy
{
    /// <summary>Equal.</summary>
    Exact,

    /// <summary>Starts with the value.</summary>
    Prefix,

    /// <summary>Ends with the value.</summary>
    Suffix,

    /// <summary>Equal, or starts with the value where that ends in <c>*</c>.</summary>
    Wildcard,

    /// <summary>
    /// The same AWS resource: member and value may each be a bare name, an ARN or a URL; their last segments are compared,
    /// and account, region and partition too where both are ARNs. The value may hold <c>${VAR}</c> or <c>${VAR:default}</c>.
    /// </summary>
    Resource,
}
