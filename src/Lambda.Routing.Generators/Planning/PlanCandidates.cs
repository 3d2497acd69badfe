using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Planning;

/// <summary>The declarations of one file that a plan may be made of, found by the names of their attributes. A file is looked at once in its life.</summary>
internal sealed class PlanCandidates
{
    private static readonly ConditionalWeakTable<SyntaxTree, PlanCandidates> s_known = new();

    private PlanCandidates(SyntaxTree tree)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes(MayHoldDeclarations))
        {
            if (node is MemberDeclarationSyntax { AttributeLists.Count: > 0 } member and (MethodDeclarationSyntax or TypeDeclarationSyntax))
            {
                Marked.Add(new(node, [.. HandlerSyntax.NamesOf(member.AttributeLists)]));
            }
            if (node is not LambdaExpressionSyntax && HandlerSyntax.IsCandidate(node))
            {
                Handlers.Add(node);
            }
        }
    }

    /// <summary>What may be a handler.</summary>
    public List<SyntaxNode> Handlers { get; } = [];

    /// <summary>The methods and types that have attributes.</summary>
    public List<MarkedDeclaration> Marked { get; } = [];

    public static PlanCandidates Of(SyntaxTree tree) => s_known.GetValue(tree, static found => new PlanCandidates(found));

    private static bool MayHoldDeclarations(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);
}

/// <summary>A method or type that has attributes.</summary>
/// <param name="Node">Its declaration.</param>
/// <param name="Attributes">The last names of its attributes, as they are written.</param>
internal readonly record struct MarkedDeclaration(SyntaxNode Node, string[] Attributes);
