using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds the methods that may be handlers by their syntax alone: an attribute whose name ends as triggers' names do.</summary>
internal static class HandlerSyntax
{
    private static readonly string[] s_suffixes = ["Batch", "Trigger", "BatchAttribute", "TriggerAttribute"];

    public static bool IsCandidate(SyntaxNode node) =>
        node is MethodDeclarationSyntax { AttributeLists.Count: > 0 } method && HasTriggerName(method.AttributeLists);

    /// <summary>Whether an attribute class of this name is found by its syntax.</summary>
    public static bool IsTriggerName(string name) => s_suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    private static bool HasTriggerName(Microsoft.CodeAnalysis.SyntaxList<AttributeListSyntax> lists)
    {
        foreach (AttributeListSyntax list in lists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (IsTriggerName(SimpleName(attribute.Name)))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static string SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
