using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds the methods that may be handlers by their syntax alone: an attribute whose name ends as triggers' names do.</summary>
internal static class HandlerSyntax
{
    private static readonly string[] s_suffixes = ["Batch", "Trigger", "BatchAttribute", "TriggerAttribute"];

    /// <summary>Whether the node may be a handler, or is something else that has a trigger and cannot be one.</summary>
    public static bool IsCandidate(SyntaxNode node) => HasTriggerName(AttributesOf(node));

    /// <summary>The attributes of what could have a trigger; none for any other node.</summary>
    public static SyntaxList<AttributeListSyntax> AttributesOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.AttributeLists,
        AccessorDeclarationSyntax accessor => accessor.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        LambdaExpressionSyntax lambda => lambda.AttributeLists,
        _ => default,
    };

    /// <summary>The method that a node stands for.</summary>
    public static IMethodSymbol? SymbolOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        (node is LambdaExpressionSyntax ? model.GetSymbolInfo(node, cancellation).Symbol : model.GetDeclaredSymbol(node, cancellation)) as IMethodSymbol;

    /// <summary>Whether an attribute class of this name is found by its syntax.</summary>
    public static bool IsTriggerName(string name) => s_suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    /// <summary>The last names of the attributes.</summary>
    public static IEnumerable<string> NamesOf(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(list => list.Attributes).Select(attribute => SimpleName(attribute.Name));

    private static bool HasTriggerName(SyntaxList<AttributeListSyntax> lists)
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

    /// <summary>The last part of a name.</summary>
    public static string SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
