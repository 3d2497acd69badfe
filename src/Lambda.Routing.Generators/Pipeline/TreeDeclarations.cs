using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>What one file declares. A file is looked at once in its life: its tree is the same one until it is edited.</summary>
internal sealed class TreeDeclarations
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeDeclarations> s_known = new();

    private readonly List<DeclaredType> _types = [];
    private readonly List<string> _namespaces = [];

    private TreeDeclarations(SyntaxTree tree)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax root)
        {
            return;
        }
        UsingDirectiveSyntax[] global = [.. root.Usings.Where(IsGlobal)];
        ForAll = string.Concat(global.Concat<SyntaxNode>(root.AttributeLists).Select(node => node.ToString() + "\n"));
        NamesForAll = NameUses.In(global.Where(IsAlias).Concat<SyntaxNode>(root.AttributeLists));
        Visit(root.Members, Scope("", root.Externs, root.Usings), new Nullability(root));
        Aliases = NameUses.In(root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Where(IsAlias));
    }

    /// <summary>The outermost types.</summary>
    public IReadOnlyList<DeclaredType> Types => _types;

    /// <summary>Each single name of the namespaces.</summary>
    public IReadOnlyList<string> Namespaces => _namespaces;

    /// <summary>What the file says for the whole project: global usings, and attributes of the assembly.</summary>
    public string ForAll { get; } = "";

    /// <summary>The names that stand there.</summary>
    public string[] NamesForAll { get; } = [];

    /// <summary>The names that stand in the file's aliases, each of which may be what another name means.</summary>
    public string[] Aliases { get; } = [];

    public static TreeDeclarations Of(SyntaxTree tree) => s_known.GetValue(tree, static found => new TreeDeclarations(found));

    private void Visit(SyntaxList<MemberDeclarationSyntax> members, string scope, Nullability nullability)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax inner)
            {
                _namespaces.AddRange(NameUses.In(inner.Name));
                Visit(inner.Members, Scope(scope + "namespace " + inner.Name + "\n", inner.Externs, inner.Usings), nullability);
            }
            else if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            {
                _types.Add(new DeclaredType(member, scope + nullability.At(member)));
            }
        }
    }

    private static string Scope(string outer, SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings)
    {
        var scope = new StringBuilder(outer);
        foreach (SyntaxNode node in externs.Concat<SyntaxNode>(usings.Where(@using => !IsGlobal(@using))))
        {
            scope.Append(node.ToString()).Append('\n');
        }
        return scope.ToString();
    }

    private static bool IsGlobal(UsingDirectiveSyntax node) => node.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    private static bool IsAlias(UsingDirectiveSyntax node) => node.Alias is not null;

    /// <summary>The directives that say whether references may be null where a type begins.</summary>
    private sealed class Nullability(CompilationUnitSyntax root)
    {
        private readonly NullableDirectiveTriviaSyntax[] _directives = root.ContainsDirectives
            ? [.. root.DescendantTrivia().Select(trivia => trivia.GetStructure()).OfType<NullableDirectiveTriviaSyntax>()]
            : [];

        public string At(SyntaxNode node) => string.Concat(_directives.Where(directive => directive.SpanStart < node.SpanStart).Select(directive => directive.ToString().Trim() + "\n"));
    }
}
