using System.Text.RegularExpressions;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds arguments of another form than the one that the trigger's attribute says AWS documents.</summary>
internal static class ArgumentForms
{
    private const string PlaceholderForm = "a placeholder is ${VARIABLE} or ${VARIABLE:default}, and a variable's name has a letter, then letters, digits and underscores";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    public static void Check(IPropertySymbol property, TypedConstant value, int index, List<Finding> findings)
    {
        if (property.HasAttribute(KnownNames.FilterAttribute) && value is { Kind: TypedConstantKind.Primitive, Value: string given } && given.Contains("${") && !HasPlaceholders(given))
        {
            findings.Add(Finding.Of(RouteIds.ArgumentForm, new(FindingPart.Attribute, index, property.Name), property.Name, given, PlaceholderForm));
        }
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

    // As the running function will read them, and as the service lets variables be called.
    private static bool HasPlaceholders(string text) => !Regex.Replace(text, @"\$\{[A-Za-z][A-Za-z0-9_]*(?::[^}]*)?\}", "", RegexOptions.CultureInvariant, s_patience).Contains("${");

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
