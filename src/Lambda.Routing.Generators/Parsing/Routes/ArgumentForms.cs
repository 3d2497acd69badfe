using System.Text.RegularExpressions;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds arguments of another form than the one that the trigger's attribute says AWS documents.</summary>
internal static class ArgumentForms
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    public static void Check(IPropertySymbol property, TypedConstant value, int index, List<Finding> findings)
    {
        if (property.FindAttribute(KnownNames.DocumentedFormAttribute) is not { } form
            || value is not { Kind: TypedConstantKind.Primitive, Value: string text } || text.Contains("${")
            || form.StringArgument("Pattern") is not { } pattern)
        {
            return;
        }
        AttributeData? filter = property.FindAttribute(KnownNames.FilterAttribute);
        string looked = filter is not null && TriggerParser.MatchOf(filter) == TriggerParser.Resource
            ? ResourceRelation.OwnName(text, filter.StringArgument("ArnFormat") ?? "")
            : text;
        if (!Matches(looked, pattern))
        {
            string id = form.Argument("IsYoung")?.Value is true ? RouteIds.YoungForm : RouteIds.ArgumentForm;
            findings.Add(Finding.Of(id, new(FindingPart.Attribute, index, property.Name), property.Name, looked, form.StringArgument("Description") ?? pattern));
        }
    }

    // A pattern that is none matches nothing, so that who wrote it learns of it.
    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $"^(?:{pattern})\\z", RegexOptions.CultureInvariant, s_patience);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
