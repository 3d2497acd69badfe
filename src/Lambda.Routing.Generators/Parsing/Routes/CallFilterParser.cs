using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the filters that stand on an assembly, a class or a method.</summary>
internal static class CallFilterParser
{
    public static EquatableArray<CallFilterModel> Parse(ISymbol symbol, List<Finding> findings)
    {
        var filters = new List<CallFilterModel>();
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].AttributeClass.Is(KnownNames.LambdaFilter) && Parse(attributes[i], i, findings) is { } filter)
            {
                filters.Add(filter);
            }
        }
        return filters.ToEquatableArray();
    }

    /// <summary>Finds the filters on a method that would never run, because of how it is called.</summary>
    public static void CheckEffect(IMethodSymbol method, IReadOnlyList<RouteModel> routes, List<Finding> findings)
    {
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = method.GetAttributes();
        for (int i = 0; i < attributes.Length; i++)
        {
            if (routes.Count > 0 && attributes[i].AttributeClass.Is(KnownNames.LambdaFilter)
                && Parse(attributes[i], i, []) is { } filter && !routes.Any(route => filter.RunsAround(route.Call)))
            {
                string reason = routes.All(route => route.Call is CallStyle.List or CallStyle.Window) ? "lists of records, which no filter is around"
                    : filter.IsOfRecords ? "the event as a whole: that takes an IInvocationFilter" : "one record at a time: that takes an IRecordFilter";
                findings.Add(Finding.Of(RouteIds.FilterWithoutEffect, new(FindingPart.Attribute, i), filter.Class.Type.Substring("global::".Length), method.Name, reason));
            }
        }
    }

    private static CallFilterModel? Parse(AttributeData attribute, int index, List<Finding> findings)
    {
        var target = new FindingTarget(FindingPart.Attribute, index, "filter");
        if (attribute.Argument("Filter")?.Value is not INamedTypeSymbol type)
        {
            findings.Add(Finding.Of(RouteIds.NoFilter, target, "null", "it is no class"));
            return null;
        }
        bool invocations = type.FindInterface(KnownNames.InvocationFilter) is not null;
        bool records = type.FindInterface(KnownNames.RecordFilter) is not null;
        if (Reason(type, invocations || records) is { } reason)
        {
            findings.Add(Finding.Of(RouteIds.NoFilter, target, type.Readable(), reason));
            return null;
        }
        EquatableArray<string>? services = HandlerClassParser.ServicesOf(type, out string obstacle);
        if (services is null)
        {
            findings.Add(Finding.Of(RouteIds.NoFilter, target, type.Readable(), $"it {obstacle}"));
            return null;
        }
        return new CallFilterModel(index, new(type.Qualified(), services.Value, HandlerClassParser.DisposalOf(type)), invocations, records);
    }

    private static string? Reason(INamedTypeSymbol type, bool isFilter) => type switch
    {
        _ when type.IsUnboundGenericType => "it is generic",
        _ when !isFilter => "it implements neither IInvocationFilter nor IRecordFilter",
        _ when type.IsAbstract || type.TypeKind == TypeKind.Interface => "it is abstract",
        _ when !type.IsVisibleInAssembly() => "it is not public or internal",
        _ => null,
    };
}
