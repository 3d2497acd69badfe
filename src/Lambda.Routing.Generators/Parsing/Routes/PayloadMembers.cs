using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the attributes that choose one of several payloads of a record.</summary>
internal static class PayloadMembers
{
    /// <summary>What the parameter's attribute says about the payload that it chooses; null for a parameter without such an attribute.</summary>
    public static AttributeData? MarkOf(IParameterSymbol parameter) =>
        parameter.GetAttributes().Select(attribute => attribute.AttributeClass?.FindAttribute(KnownNames.PayloadMemberAttribute)).FirstOrDefault(mark => mark is not null);

    /// <summary>What follows the record in source code; null when it has no such payload.</summary>
    public static string? Accessor(AttributeData mark, INamedTypeSymbol unit) =>
        mark.StringArgument("Member") is { } member ? MemberPath.ParsePayload(unit, member)?.Accessor : null;

    public static string MissingIf(AttributeData mark) => mark.StringArgument("MissingIf") ?? "";

    /// <summary>Parameters that are not nullable, though the route takes records without the payload.</summary>
    public static void Check(TriggerModel trigger, EquatableArray<BindingModel> bindings, List<Finding> findings)
    {
        foreach (BindingModel binding in bindings)
        {
            if (binding.MissingIf.Length > 0 && !binding.IsNullable && (binding.Kind is BindingKind.Payload or BindingKind.PayloadText or BindingKind.RecordPayloadList)
                && !Excludes(trigger, binding.MissingIf))
            {
                findings.Add(Finding.Of(RouteIds.MissingPayload, new(FindingPart.Parameter, binding.Position), binding.Name, binding.MissingIf.Replace("=", " is ").Replace("|", " or ")));
            }
        }
    }

    private static bool Excludes(TriggerModel trigger, string missingIf)
    {
        string[] parts = missingIf.Split(['='], 2);
        return trigger.Filters.Any(filter => filter.Member == parts[0] && filter.Match == "Exact" && !filter.HasPlaceholder && !parts[1].Split('|').Contains(filter.Value));
    }
}
