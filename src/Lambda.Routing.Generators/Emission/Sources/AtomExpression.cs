using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>A fact as an expression over <c>reader</c>, which stands on the value's first token.</summary>
internal static class AtomExpression
{
    private const string Scan = "global::Lambda.Routing.Detection.ShapeScan";

    private const string Kind = "global::System.Text.Json.JsonTokenType";

    public static string Of(AtomModel atom) => atom.Test switch
    {
        AtomTest.Object => $"reader.TokenType == {Kind}.StartObject",
        AtomTest.Array => $"reader.TokenType == {Kind}.StartArray",
        AtomTest.OneOf => string.Join(" || ", atom.Values.Select(value => $"{Scan}.TextEquals(in reader, {Literals.Text(value)}u8)")),
        AtomTest.Contains => $"{Scan}.TextContains(in reader, {Literals.Text(atom.Values[0])}u8)",
        _ => $"reader.TokenType != {Kind}.Null",
    };
}
