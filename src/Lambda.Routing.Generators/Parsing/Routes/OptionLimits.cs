using System.Globalization;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds numbers outside the limits that their property declares.</summary>
internal static class OptionLimits
{
    public static void Check(IPropertySymbol property, TypedConstant value, int index, List<Finding> findings)
    {
        if (value is not { Kind: TypedConstantKind.Primitive, Value: int number } || property.FindAttribute(KnownNames.LimitsAttribute) is not { } limits
            || limits.Argument("Minimum")?.Value is not int minimum || limits.Argument("Maximum")?.Value is not int maximum
            || (number >= minimum && number <= maximum))
        {
            return;
        }
        findings.Add(Finding.Of(
            RouteIds.OutsideLimits, new(FindingPart.Attribute, index, property.Name),
            property.Name, Text(number), Text(minimum), Text(maximum), limits.StringArgument("Reason") ?? ""));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
