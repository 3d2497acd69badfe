using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads a method's payload filters.</summary>
internal static class WhenParser
{
    public static EquatableArray<WhenModel> Parse(IMethodSymbol method) =>
        method.GetAttributes()
            .Where(attribute => attribute.AttributeClass.Is(KnownNames.When) && attribute.ConstructorArguments.Length == 2)
            .Select(attribute => new WhenModel(
                attribute.ConstructorArguments[0].Value as string ?? "",
                Strings(attribute.ConstructorArguments[1])))
            .OrderBy(when => when.Path, StringComparer.Ordinal)
            .ToEquatableArray();

    private static EquatableArray<string> Strings(TypedConstant values) =>
        values.Kind == TypedConstantKind.Array && !values.IsNull
            ? values.Values.Select(value => value.Value as string ?? "").Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray()
            : EquatableArray<string>.Empty;
}
