using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Which members of an event or record are absent where one of them is there.</summary>
internal static class ExclusiveMembers
{
    public static EquatableArray<string> Of(INamedTypeSymbol type, string member) => type.GetAttributes()
        .Where(attribute => attribute.AttributeClass.Is(KnownNames.MutuallyExclusiveAttribute))
        .Select(attribute => attribute.Argument("Members"))
        .Where(members => members is { Kind: TypedConstantKind.Array, IsNull: false })
        .Select(members => members!.Value.Values.Select(value => value.Value as string ?? "").ToArray())
        .Where(members => members.Contains(member))
        .SelectMany(members => members.Where(other => other != member))
        .Distinct()
        .ToEquatableArray();
}
