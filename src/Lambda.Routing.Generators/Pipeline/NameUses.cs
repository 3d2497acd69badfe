using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// The identifiers that declarations write. Whatever a declaration's symbol says of the project's other declarations, it says by one of
/// them: no symbol is needed to know which ones those may be.
/// </summary>
internal static class NameUses
{
    private static readonly ConditionalWeakTable<SyntaxNode, string[]> s_known = new();

    /// <summary>Those in one node, looked for once in its life.</summary>
    public static string[] Of(SyntaxNode node) => s_known.GetValue(node, static found => In(found));

    /// <summary>All that stand in the nodes, but for bodies and initial values, which decide nothing of what is declared.</summary>
    public static string[] In(params IEnumerable<SyntaxNode> nodes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in nodes)
        {
            foreach (SyntaxToken token in node.DescendantTokens(IsOfDeclaration))
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    names.Add(token.ValueText);
                }
            }
        }
        return [.. names];
    }

    private static bool IsOfDeclaration(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax => false,
        // Of a constant, an enumeration's member or a parameter the value is part of the declaration.
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => false,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => true,
    };
}
