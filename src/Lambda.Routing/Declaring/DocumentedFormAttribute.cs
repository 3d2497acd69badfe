namespace Lambda.Routing.Declaring;

/// <summary>
/// Says which form AWS documents for an argument of a trigger attribute: a text of another form is a build error, because AWS would
/// refuse it, or has nothing of that name. Stands on the attribute's property. Of a resource that is written as an ARN or a URL its own name
/// counts; a text with <c>${VAR}</c> in it is known only to the deployment and is not looked at.
/// </summary>
/// <param name="pattern">A regular expression that the whole text matches.</param>
/// <param name="description">The form in words, as the end of a sentence: <c>1 to 80 letters, digits, hyphens and underscores</c>.</param>
/// <example><code>[DocumentedForm("[a-z]{1,9}", "1 to 9 small letters")]</code></example>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class DocumentedFormAttribute(string pattern, string description) : Attribute
{
    /// <summary>A regular expression that the whole text matches.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The form in words, as the end of a sentence.</summary>
    public string Description { get; } = description;

    /// <summary>
    /// Whether something older than the rule may have another form and still be in use (a bucket of 2017): the build then warns, and
    /// the route works.
    /// </summary>
    public bool IsYoung { get; init; }
}
