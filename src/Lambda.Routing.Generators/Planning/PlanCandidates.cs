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
        SyntaxNode root = tree.GetRoot();
        HashSet<string>? aliases = null;
        foreach (SyntaxNode node in root.DescendantNodes(MayHoldDeclarations))
        {
            switch (node)
            {
                case UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: { } alias }:
                    (aliases ??= new(StringComparer.Ordinal)).Add(alias);
                    break;
                case MethodDeclarationSyntax or TypeDeclarationSyntax when ((MemberDeclarationSyntax)node).AttributeLists.Count > 0:
                    Marked.Add(new(node, [.. HandlerSyntax.NamesOf(((MemberDeclarationSyntax)node).AttributeLists)]));
                    break;
            }
            if (node is not LambdaExpressionSyntax && HandlerSyntax.IsCandidate(node))
            {
                Handlers.Add(node);
            }
        }
        Aliases = aliases ?? [];
    }

    /// <summary>What may be a handler.</summary>
    public List<SyntaxNode> Handlers { get; } = [];

    /// <summary>The methods and types that have attributes.</summary>
    public List<MarkedDeclaration> Marked { get; } = [];

    /// <summary>The names that stand for others, in this file or in all.</summary>
    public HashSet<string> Aliases { get; }

    public static PlanCandidates Of(SyntaxTree tree) => s_known.GetValue(tree, static found => new PlanCandidates(found));

    private static bool MayHoldDeclarations(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax);
}

/// <summary>A method or type that has attributes.</summary>
/// <param name="Node">Its declaration.</param>
/// <param name="Attributes">The last names of its attributes, as they are written.</param>
internal readonly record struct MarkedDeclaration(SyntaxNode Node, string[] Attributes);
