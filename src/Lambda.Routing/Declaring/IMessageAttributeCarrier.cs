namespace Lambda.Routing.Declaring;

/// <summary>A record with named attributes beside its payload; <see cref="FromAttributeAttribute"/> and <c>[When("attributes:name")]</c> read them.</summary>
public interface IMessageAttributeCarrier
{
    /// <summary>An attribute's text; <see langword="null"/> when the record has none of that name, or a binary one.</summary>
    /// <param name="name">The attribute's name, case-sensitive.</param>
    string? GetMessageAttribute(string name);
}
