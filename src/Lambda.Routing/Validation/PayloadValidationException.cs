namespace Lambda.Routing;

/// <summary>
/// A payload is of its type, but not what the type's rules ask for. The message names the members; what the rules say of each is in
/// <see cref="Errors"/>, because a rule's own text may hold what the payload holds.
/// </summary>
public sealed class PayloadValidationException : Exception
{
    internal PayloadValidationException(string where, IReadOnlyDictionary<string, string[]> errors)
        : base($"{where}: not valid: {string.Join(", ", errors.Keys.Select(member => member.Length == 0 ? "the whole" : member).Order(StringComparer.Ordinal))}") => Errors = errors;

    /// <summary>The messages of the rules by member, as JSON spells it: <c>address.city</c>, <c>lines[0].quantity</c>; empty for the whole.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; }
}
