namespace Lambda.Routing.Generators.Models.EventTypes;

/// <summary>A property that is read from JSON.</summary>
/// <param name="Name">Its name, as C# writes it.</param>
/// <param name="JsonName">The member's name in JSON.</param>
/// <param name="Value">How the value is read.</param>
/// <param name="Modifiers">Of a partial property, whose other half is to be written: <c>public required partial</c>; else empty.</param>
/// <param name="IsRequired">Whether the member must be there.</param>
/// <param name="IsNullable">Whether the property may hold <see langword="null"/>.</param>
/// <param name="IsDiscriminator">Whether detection looks at it.</param>
internal sealed record PropertyModel(
    string Name,
    string JsonName,
    ValueModel Value,
    string Modifiers,
    bool IsRequired,
    bool IsNullable,
    bool IsDiscriminator)
{
    /// <summary>Whether the property stays a slice of the event until it is asked for.</summary>
    public bool IsLazy => Modifiers.Length > 0;
}
