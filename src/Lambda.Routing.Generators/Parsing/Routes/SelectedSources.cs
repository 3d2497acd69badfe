using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>The sources that a trigger's arguments choose among all that it has.</summary>
internal static class SelectedSources
{
    // What arguments that are left out select.
    private static readonly TypeFacts<(string Name, HashSet<INamedTypeSymbol> Selected)[]> s_defaults = new(static trigger => [.. DefaultsOf(trigger)]);

    public static IReadOnlyList<INamedTypeSymbol> Of(AttributeData attribute, int index, IEnumerable<INamedTypeSymbol> all, List<Finding> findings)
    {
        List<INamedTypeSymbol> sources = [.. all];
        foreach ((string name, HashSet<INamedTypeSymbol> selected) in SelectionsOf(attribute))
        {
            bool hadAny = sources.Count > 0;
            sources.RemoveAll(source => !selected.Contains(source));
            if (hadAny && sources.Count == 0)
            {
                findings.Add(Finding.Of(RouteIds.NothingSelected, new(FindingPart.Attribute, index, name), name, attribute.AttributeClass!.AttributeDisplayName()));
            }
        }
        return sources;
    }

    /// <summary>The sources that the arguments of an attribute name, in the order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> NamedBy(AttributeData attribute) => ArgumentsOf(attribute)
        .Select(argument => Selection(argument.Value)).OfType<HashSet<INamedTypeSymbol>>()
        .SelectMany(selected => selected).OrderBy(source => source.Name, StringComparer.Ordinal);

    private static IEnumerable<(string Name, HashSet<INamedTypeSymbol> Selected)> SelectionsOf(AttributeData attribute)
    {
        foreach ((string name, TypedConstant value) in ArgumentsOf(attribute))
        {
            if (Selection(value) is { } selected)
            {
                yield return (name, selected);
            }
        }
        foreach ((string name, HashSet<INamedTypeSymbol> selected) in s_defaults.Of(attribute.AttributeClass!).Where(left => attribute.Argument(left.Name) is null))
        {
            yield return (name, selected);
        }
    }

    private static IEnumerable<(string Name, HashSet<INamedTypeSymbol> Selected)> DefaultsOf(ITypeSymbol trigger)
    {
        foreach (IPropertySymbol property in trigger.AllProperties().Where(property => property.Type.TypeKind == TypeKind.Enum))
        {
            IFieldSymbol? left = property.Type.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(field => field.FindAttribute(KnownNames.SelectsAttribute)?.Argument("IsDefault")?.Value is true);
            if (left is not null)
            {
                HashSet<INamedTypeSymbol> selected = new(SymbolEqualityComparer.Default);
                selected.UnionWith(SelectsOf(left) ?? []);
                yield return (property.Name, selected);
            }
        }
    }

    /// <summary>How the events arrive that an argument chooses; null where none says.</summary>
    public static AttributeData? DeliveryOf(AttributeData attribute) => ArgumentsOf(attribute)
        .Where(argument => IsSelector(argument.Value))
        .SelectMany(argument => Members(argument.Value).Where(field => Equals(field.ConstantValue, argument.Value.Value)))
        .Select(field => field.FindAttribute(KnownNames.DeliveryAttribute))
        .FirstOrDefault(delivery => delivery is not null);

    private static IEnumerable<(string Name, TypedConstant Value)> ArgumentsOf(AttributeData attribute)
    {
        ImmutableArray<IParameterSymbol> parameters = attribute.AttributeConstructor?.Parameters ?? [];
        return parameters.Zip(attribute.ConstructorArguments, static (parameter, value) => (parameter.Name, value))
            .Concat(attribute.NamedArguments.Select(static argument => (argument.Key, argument.Value)));
    }

    /// <summary>What an argument selects: the union, where it is an array; null where it is no selector.</summary>
    private static HashSet<INamedTypeSymbol>? Selection(TypedConstant value)
    {
        TypedConstant[] values = value.Kind == TypedConstantKind.Array && !value.IsNull ? [.. value.Values] : [value];
        if (values.Length == 0 || !Array.TrueForAll(values, IsSelector))
        {
            return null;
        }
        HashSet<INamedTypeSymbol> selected = new(SymbolEqualityComparer.Default);
        foreach (TypedConstant one in values)
        {
            // A number that no member has selects nothing; a member without the attribute leaves everything.
            foreach (IFieldSymbol member in MembersIn(one))
            {
                if (SelectsOf(member) is not { } sources)
                {
                    return null;
                }
                selected.UnionWith(sources);
            }
        }
        return selected;
    }

    /// <summary>The member that the value is; of flags all that it holds, where no member is the whole.</summary>
    private static IEnumerable<IFieldSymbol> MembersIn(TypedConstant value)
    {
        if (Members(value).FirstOrDefault(field => Equals(field.ConstantValue, value.Value)) is { } member)
        {
            return [member];
        }
        return value.Type!.HasAttribute("System.FlagsAttribute")
            ? Members(value).Where(field => Bits(field.ConstantValue) is not 0 and var bits && (Bits(value.Value) & bits) == bits)
            : [];
    }

    private static long Bits(object? value) => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsSelector(TypedConstant value) =>
        value.Kind == TypedConstantKind.Enum && Members(value).Any(field => field.HasAttribute(KnownNames.SelectsAttribute));

    private static IEnumerable<IFieldSymbol> Members(TypedConstant value) =>
        value.Type?.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue) ?? [];

    private static IEnumerable<INamedTypeSymbol>? SelectsOf(IFieldSymbol member) =>
        member.FindAttribute(KnownNames.SelectsAttribute)?.Argument("Sources") is { Kind: TypedConstantKind.Array, IsNull: false } types
            ? types.Values.Select(type => type.Value).OfType<INamedTypeSymbol>()
            : null;
}
