using System.Text.RegularExpressions;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>A property of the infrastructure template that is made of several arguments.</summary>
internal static class TemplateText
{
    private const string Facts = "{facts}";

    private static readonly Regex s_argument = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

    /// <summary>The property; null where the trigger has none, or an argument that it needs is left out.</summary>
    public static TemplatePropertyModel? Of(AttributeData attribute, DeclaredShapeModel? declared)
    {
        if (attribute.AttributeClass!.FindAttribute(KnownNames.TemplateTextAttribute) is not { } text
            || text.StringArgument("Name") is not { } name || text.StringArgument("Format") is not { } format)
        {
            return null;
        }
        bool isWhole = true;
        string value = s_argument.Replace(format, match =>
        {
            if (match.Value == Facts)
            {
                return FactsOf(declared, text.StringArgument("Fact") ?? "");
            }
            TypedConstant? argument = attribute.Argument(match.Groups[1].Value);
            isWhole &= argument is { IsNull: false };
            return argument is { IsNull: false } given ? TriggerParser.TextOf(given) : "";
        });
        return isWhole ? new TemplatePropertyModel(name, value) : null;
    }

    private static string FactsOf(DeclaredShapeModel? declared, string format) => string.Concat(
        from fact in declared?.Shape?.Facts ?? []
        let atom = fact.Atom
        where !fact.Negated && atom.Test == AtomTest.OneOf && atom.Values.Count == 1 && atom.Path.Count == 1 && !atom.Path[0].IsElement
        select format.Replace("{name}", atom.Path[0].Name).Replace("{value}", atom.Values[0]));
}
