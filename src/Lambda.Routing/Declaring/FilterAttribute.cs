namespace Lambda.Routing.Declaring;

/// <summary>
/// Makes a property of a trigger attribute a filter: the route takes an event (or a record, where the event is a batch)
/// only when the named member matches the property's value. A property left <see langword="null"/> matches everything.
/// </summary>
/// <param name="member">The member to look at, as a path of C# names from the record or event: <c>Bucket.Name</c>.</param>
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
