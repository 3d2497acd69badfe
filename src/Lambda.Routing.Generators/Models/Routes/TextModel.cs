namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>How text becomes a parameter's value.</summary>
/// <param name="Kind">The conversion of one value.</param>
/// <param name="Type">The qualified type of one value.</param>
/// <param name="Shape">Whether the parameter takes one value or several.</param>
internal sealed record TextModel(TextKind Kind, string Type, TextShape Shape);

internal enum TextKind
{
    Text,
    Enum,
    Uri,
    Parsable,
}

internal enum TextShape
{
    Single,
    Array,
    List,
}
