using System.Globalization;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads when a route gives a record up.</summary>
internal static class PoisonParser
{
    private const string NonRetryable = "NonRetryable";
    private const string MaxReceives = "MaxReceives";
    private const string ReceiveCount = "GetReceiveCount";

    /// <summary>What the attribute says; null for nothing.</summary>
    public static PoisonModel? Parse(AttributeData attribute, int index, INamedTypeSymbol source, CallStyle call, List<Finding> findings)
    {
        ITypeSymbol[] types = Types(attribute);
        int? limit = Limit(attribute);
        if (types.Length == 0 && limit is null)
        {
            return null;
        }
        string argument = types.Length > 0 ? NonRetryable : MaxReceives;
        if (call != CallStyle.Record || source.FindInterface(KnownNames.ResultBatchEvent) is not null)
        {
            findings.Add(Finding.Of(RouteIds.PoisonElsewhere, new(FindingPart.Attribute, index, argument), argument));
            return null;
        }
        foreach (ITypeSymbol type in types)
        {
            if (Objection(type) is { } objection)
            {
                findings.Add(Finding.Of(RouteIds.NoException, new(FindingPart.Attribute, index, NonRetryable), type.Readable(), objection));
            }
        }
        if (limit is { } number && Objection(number, source) is { } reason)
        {
            findings.Add(Finding.Of(RouteIds.MaxReceives, new(FindingPart.Attribute, index, MaxReceives), number.ToString(CultureInfo.InvariantCulture), reason));
        }
        return new PoisonModel(types.Select(type => type.Qualified()).Distinct().ToEquatableArray(), limit ?? 0);
    }

    private static string? Objection(ITypeSymbol type) =>
        !type.DerivesFrom("System.Exception") ? "is no exception, so no record fails with it"
        : type is INamedTypeSymbol { IsUnboundGenericType: true } ? "has open type parameters, so no record fails with it"
        : type is INamedTypeSymbol named && !named.IsVisibleInAssembly() ? "is hidden from generated code: make it internal"
        : null;

    private static string? Objection(int limit, INamedTypeSymbol source) =>
        limit < 1 ? "it is a number of deliveries, 1 or more"
        : !Counts(source) ? $"a {source.Name} does not say how often a record was delivered"
        : null;

    private static ITypeSymbol[] Types(AttributeData attribute) =>
        IsOption(attribute, NonRetryable) && attribute.Argument(NonRetryable) is { Kind: TypedConstantKind.Array, IsNull: false } given
            ? [.. given.Values.Select(value => value.Value).OfType<ITypeSymbol>()]
            : [];

    private static int? Limit(AttributeData attribute) =>
        IsOption(attribute, MaxReceives) && attribute.Argument(MaxReceives) is { Value: int limit } ? limit : null;

    private static bool IsOption(AttributeData attribute, string name) =>
        attribute.AttributeClass!.FindProperty(name)?.HasAttribute(KnownNames.OptionAttribute) == true;

    private static bool Counts(INamedTypeSymbol source)
    {
        for (INamedTypeSymbol? type = source; type is not null; type = type.BaseType)
        {
            // Also where it is implemented explicitly.
            if (type.GetMembers().Any(member => member.Name.EndsWith(ReceiveCount, StringComparison.Ordinal)))
            {
                return true;
            }
        }
        return false;
    }
}
