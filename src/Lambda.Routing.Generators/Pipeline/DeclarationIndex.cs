using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>Finds what a project declares by its names, and from there all that a member's symbol may depend on.</summary>
internal sealed class DeclarationIndex
{
    /// <summary>
    /// With more than that, nearly every edit of a declaration is one of those that matter, and it costs less to read a member again than to
    /// find out that nothing has changed.
    /// </summary>
    private const int MostTypes = 256;

    private readonly Dictionary<string, List<DeclaredType>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly List<DeclaredType> _describing = [];
    private readonly List<string> _namesForAll = [];

    public DeclarationIndex(ImmutableArray<SyntaxTree> trees)
    {
        foreach (SyntaxTree tree in trees)
        {
            TreeDeclarations declared = TreeDeclarations.Of(tree);
            _namespaces.UnionWith(declared.Namespaces);
            _namesForAll.AddRange(declared.NamesForAll);
            foreach (DeclaredType type in declared.Types)
            {
                Add(type);
            }
        }
    }

    /// <summary>What the symbol of a node may depend on.</summary>
    public Reach Of(SyntaxNode node)
    {
        if (node is TypeDeclarationSyntax itself)
        {
            return Of(itself, [itself]);
        }
        // What stands in a body is bound with all that stands around it.
        if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { Parent: TypeDeclarationSyntax type } member || !IsOfDeclaration(node, member) || type is ExtensionBlockDeclarationSyntax)
        {
            return Reach.OfEverything(this);
        }
        return Of(type, [member]);
    }

    public IReadOnlyList<DeclaredType> TypesOf(string name) => _byName.TryGetValue(name, out List<DeclaredType>? types) ? types : [];

    public bool HasNamespace(string name) => _namespaces.Contains(name);

    /// <summary>What the symbols of nodes in a type may depend on.</summary>
    private Reach Of(TypeDeclarationSyntax type, IEnumerable<SyntaxNode> nodes)
    {
        var search = new ReachSearch(this);
        search.Follow(_namesForAll);
        search.Follow(TreeDeclarations.Of(type.SyntaxTree).Aliases);
        foreach (SyntaxNode node in nodes)
        {
            search.Follow(NameUses.Of(node));
        }
        _describing.ForEach(search.Follow);
        // Of the types around, other members decide nothing, and a service is only handed to their constructors.
        TypeDeclarationSyntax outermost = type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Last();
        foreach (DeclaredType part in TypesOf(outermost.Identifier.ValueText))
        {
            search.Note(part);
            search.Follow(part.HeadUses);
            search.Note(part.ConstructorUses);
        }
        return search.Run(MostTypes) ?? Reach.OfEverything(this);
    }

    private void Add(DeclaredType type)
    {
        foreach (string name in type.Names)
        {
            if (!_byName.TryGetValue(name, out List<DeclaredType>? types))
            {
                _byName.Add(name, types = []);
            }
            types.Add(type);
        }
        if (type.DescribesOthers)
        {
            _describing.Add(type);
        }
    }

    private static bool IsOfDeclaration(SyntaxNode node, MemberDeclarationSyntax member) =>
        node == member || node.Ancestors().TakeWhile(around => around != member).All(around => around is AccessorListSyntax);
}
