using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>What can be wrong with a trigger's attribute class itself, so that its uses would not be found.</summary>
internal static class TriggerClasses
{
    private const string AttributeUsage = "System.AttributeUsageAttribute";

    public static IEnumerable<Finding> FindingsOf(INamedTypeSymbol type)
    {
        if (!type.DerivesFrom(KnownNames.TriggerAttribute))
        {
            yield break;
        }
        if (!type.IsAbstract && !HandlerSyntax.IsTriggerName(type.Name))
        {
            yield return Finding.Of(RouteIds.MisnamedTrigger, new(FindingPart.Name), type.Name);
        }
        AttributeData? usage = type.FindAttribute(AttributeUsage);
        if (usage?.Argument("ValidOn")?.Value is int targets && targets != (int)AttributeTargets.Method)
        {
            yield return Finding.Of(RouteIds.TriggerTargets, new(FindingPart.Attribute, type.GetAttributes().IndexOf(usage)), type.Name);
        }
    }
}
