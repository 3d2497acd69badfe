using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>What the filters that are given ask for beside what they say: an intent's name asks for a request that has one.</summary>
internal static class ImpliedFilters
{
    public static void Add(AttributeData attribute, int index, INamedTypeSymbol source, List<FilterModel> filters, List<Finding> findings)
    {
        FilterModel[] given = [.. filters];
        foreach (TriggerProperty property in TriggerProperty.Of(attribute.AttributeClass!))
        {
            if (property.Filter?.StringArgument("Implies") is not { } implied || !given.Any(filter => filter.Argument == property.Name))
            {
                continue;
            }
            string member = implied.Split('=')[0];
            INamedTypeSymbol unit = EventParser.RecordOf(source) ?? source;
            if (member.Length == implied.Length || MemberPath.Parse(unit, member) is not { } path)
            {
                findings.Add(Finding.Of(RouteIds.FilterMember, new(FindingPart.Attribute, index, property.Name), property.Name, implied, unit.Name));
            }
            else if (!given.Any(filter => filter.Member == member))
            {
                string value = implied.Substring(member.Length + 1);
                filters.Add(new FilterModel(property.Name, member, path.Accessor, EventParser.RecordPath(source, path.JsonPath), "Exact", value, ""));
            }
        }
    }
}
